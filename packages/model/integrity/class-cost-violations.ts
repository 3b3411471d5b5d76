import type { Expression, Line } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import type { LevelisedClasses } from '../finance/levelised-classes.ts'
import { both, distance, sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Operation } from './finance-violations.ts'

/**
 * What classes share is all that is not of a deployment, and the classes cost what the whole costs. What a class bears of
 * it is to all of it as its kWh are to all that the halls' machines draw.
 */
export function classesOff(
  { levelised, assets, taxPaid }: Finance,
  { classes, shared, power }: LevelisedClasses,
  { opex, capex }: Operation,
  itEnergy: readonly Line[],
  { final }: Time,
): Expression {
  const ofMachines: readonly Line[] = opex.ofDeployments.map(({ cost }) => cost)
  const common = [...opex.parts.filter((part) => !ofMachines.includes(part)), capex.land, taxPaid]
  const built = sumBy([...capex.facilities, ...capex.items], ({ spending }) => spending)
  const sold = times(
    sumBy(assets.sold.facilities, ({ disposed }) => disposed),
    assets.sold.facilityMultiple,
  )
  const drawn = balance(times(sumOf(itEnergy), levelised.factor))
  const borne = classes.map(({ cost, own, power }) =>
    distance(balance(minus(cost, own)), over(times(balance(shared), balance(power)), drawn)),
  )
  return plus(
    distance(shared, times(minus(plus(built, ...common), sold), levelised.factor)),
    when(
      both(final, above(balance(power), 0)),
      plus(distance(balance(sumBy(classes, (one) => one.cost)), balance(levelised.cost)), ...borne),
    ),
  )
}
