import type { Expression, Input, Line, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { july, monthsFromMayToJuly, monthsFromMayToSeptember, september } from '../ground/constants.ts'
import { sumBy } from '../ground/formulas.ts'
import type { Capex } from './capex.ts'

export interface PropertyTax {
  readonly paid: Line
  readonly rates: Readonly<Record<'building' | 'land' | 'assessedShare' | 'relief' | 'reliefMonths', Input>>
}

/**
 * Tax on land and on halls that are open on 1 June: on halls in July, on land in September (Local Tax Act 114, 115).
 * A part of their cost is assessed, for as long as the zone gives relief less of it.
 */
export function writePropertyTax({ builder, at, ledger }: Books, { plots, halls }: Capex): PropertyTax | undefined {
  const property = at.tax.property.given
  if (!property) return undefined
  const block = builder.block('propertyTax')
  const input = (id: 'building' | 'land' | 'assessedShare' | 'relief') => block.input(id, 'share', property[id])
  const reliefMonths = block.input('reliefMonths', 'month', property.reliefMonths)
  const [assessedShare, relief, building, land] = [
    input('assessedShare'),
    input('relief'),
    input('building'),
    input('land'),
  ]
  const due = (since: Operand): Expression =>
    times(assessedShare, minus(1, when(above(plus(since, reliefMonths), monthIndex), relief)))
  const buildingBase = block.level(
    'buildingBase',
    'KRW',
    sumBy(halls, ({ builtToDate, inService }) =>
      when(atLeast(monthIndex, inService), times(builtToDate, due(inService))),
    ),
  )
  const landBase = block.level(
    'landBase',
    'KRW',
    sumBy(plots, ({ spending, paid }) => times(balance(spending), due(paid))),
  )
  const onBuildings = times(lag(buildingBase, monthsFromMayToJuly), building)
  const onLand = times(lag(landBase, monthsFromMayToSeptember), land)
  const paid = block.flow(
    'paid',
    'KRW',
    plus(when(equal(monthOfYear, july), onBuildings), when(equal(monthOfYear, september), onLand)),
  )
  ledger.post(paid, 'opex', 'propertyTax')
  return { paid, rates: { building, land, assessedShare, relief, reliefMonths } }
}
