import type { Expression, Line } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { LevelisedClasses } from '../finance/levelised-classes.ts'
import { both, distance, sumBy, sumOf } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import type { Time } from '../ground/time.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'

/** What must hold of the discounted cost of a sold hour, of all classes and of each. */
export function checkLevelised(to: Checking, centre: Centre): Check[] {
  const { levelisedClasses } = centre.finance
  return [
    checkMoney(
      to,
      'levelised',
      plus(costOff(centre), ...present(levelisedClasses && classesOff(levelisedClasses, centre, to.time))),
    ),
  ]
}

/** Costs less proceeds are revenue and grants less what the project earns and what working capital and VAT take up. */
function costOff({ revenue, finance }: Centre): Expression {
  const { levelised, returns, workingCapital, vat, grants } = finance
  const earned = plus(revenue.total, grants?.paid ?? 0)
  const spent = minus(earned, workingCapital.change, vat?.change ?? 0, returns.projectFlow)
  return distance(levelised.cost, times(spent, levelised.factor))
}

/**
 * What classes share is all that is not of a deployment, and the classes cost what the whole costs. What a class bears of
 * it is to all of it as its kWh are to all that the halls' machines draw.
 */
function classesOff(
  { classes, shared, power }: LevelisedClasses,
  { opex, capex, sites, finance: { levelised, assets, taxPaid } }: Centre,
  { final }: Time,
): Expression {
  const ofMachines: readonly Line[] = opex.ofDeployments.map(({ cost }) => cost)
  const common = [...opex.parts.filter((part) => !ofMachines.includes(part)), capex.land, taxPaid]
  const built = sumBy([...capex.facilities, ...capex.items], ({ spending }) => spending)
  const sold = times(
    sumBy(assets.sold.facilities, ({ disposed }) => disposed),
    assets.sold.facilityMultiple,
  )
  const itEnergy = sites.flatMap(({ draws }) => draws.map((one) => one.itEnergy))
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
