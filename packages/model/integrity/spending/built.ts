import type { Expression } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { ConstructionWindow } from '#contract/quantity.ts'
import { distance, sumBy } from '../../ground/formulas.ts'
import type { Cursor } from '../../plan/cursor.ts'
import type { Centre } from '../centre.ts'
import type { Checking } from '../check.ts'
import { byCurve, duePart, passedOf, reachedOf } from './due.ts'

/** What land has cost so far is the price of all plots that are due; halls and grid cost each month what is due of them. */
export function builtOff(to: Checking, { sites, capex }: Centre): Expression {
  const { read, time } = to
  const shells = sites.map(({ shell }) => shell.at)
  const plots = sumBy(shells, ({ land }) => times(read(land.cost), atLeast(monthIndex, read(land.paid))))
  const grids = sumBy(shells, ({ grid }) => {
    const growth = grid.escalation.given
    return times(
      plus(read(grid.connection), read(grid.substation)),
      partOf(to, grid.construction),
      growth ? compound(read(growth), time.yearsFromBase) : 1,
    )
  })
  const halls = sumBy(capex.halls, ({ shell: { at, plantMw }, costIndex }) => {
    const shell = times(read(at.blocks), read(at.blockItMw), read(at.shellCost))
    const plant = times(plantMw, read(at.plantCost))
    const part = partOf(to, at.construction)
    return times(plus(shell, plant), plus(1, read(at.contingency)), part, costIndex ?? 1)
  })
  const taxes = capex.halls.flatMap(({ tax }) => tax ?? [])
  const spent = sumBy(capex.facilities, ({ spending }) => spending)
  return plus(
    distance(balance(sumBy(capex.plots, ({ spending }) => spending)), plots),
    distance(taxes.length > 0 ? minus(spent, ...taxes) : spent, plus(grids, halls)),
  )
}

function partOf({ read }: Checking, at: Cursor<ConstructionWindow>): Expression {
  const milestones = at.milestones.given
  if (milestones) return duePart(reachedOf(read, milestones))
  const curve = at.curve.given?.value ?? 'even'
  return duePart(byCurve[curve](passedOf(read, at)))
}
