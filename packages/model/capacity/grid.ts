import type { Input, Line } from '#algebra/expression.ts'
import { constant } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { lookup } from '#algebra/operators/lookup.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import { gridRules } from '#catalog/figures/grid.ts'
import type { Site } from '#contract/site.ts'
import type { Cursor } from '../plan/cursor.ts'

/** Grid power of a site by date. */
export interface GridLines {
  /** MW that may be drawn. */
  readonly power: Line
  /** First month with any power. */
  readonly firstPower: Line
  /** MW of all phases. */
  readonly contracted: Line
  /** 1 where the contract is so large that it needs a grid-impact assessment. */
  readonly assessmentNeeded: Line
  /** 1 where the contract is larger than its voltage is supplied at. */
  readonly voltageLow: Line
}

const oneKv = constant(1, 'kV')
const threshold = constant(gridRules['grid.assessmentThresholdMw'].value, 'MW')
const mostAt = (id: keyof typeof gridRules) => constant(gridRules[id].value, 'MW')

/**
 * Power phases: each has power its lead time after it was applied for, or after the grid-impact assessment where the
 * contract so far needs one and it comes later (Distributed Energy Act: 10 MW, counted together).
 */
export function writeGrid(block: Block, at: Cursor<Site['grid']>): GridLines {
  const assessment = at.assessment.given
  const passed = assessment
    ? block.level(
        'assessmentPassed',
        'date',
        plus(
          block.input('assessmentApplied', 'date', assessment.applied),
          block.input('assessmentLead', 'month', assessment.leadMonths),
        ),
      )
    : undefined
  const phases = at.phases.each.map((one, k) => writePhase(block, one, k + 1))
  const ready = phases.map(({ applied, lead }, k) => {
    const soFar = plus(...phases.slice(0, k + 1).map(({ mw }) => mw))
    const from = passed ? when(atLeast(soFar, threshold), greatest(applied, passed), applied) : applied
    return block.level(`phase${k + 1}Ready`, 'date', plus(from, lead))
  })
  const contracted = block.level('contracted', 'MW', plus(...phases.map(({ mw }) => mw)))
  const voltage = block.input('voltage', 'kV', at.voltageKv)
  const most = lookup(over(voltage, oneKv), [
    [0, mostAt('grid.mostMw22')],
    [100, mostAt('grid.mostMw154')],
    [300, contracted],
  ])
  return {
    contracted,
    power: block.level('power', 'MW', plus(...phases.map(({ mw }, k) => when(atLeast(monthIndex, ready[k]!), mw)))),
    firstPower: block.level('firstPower', 'date', least(...ready)),
    assessmentNeeded: block.level('assessmentNeeded', 'flag', atLeast(contracted, threshold)),
    voltageLow: block.level('voltageLow', 'flag', above(contracted, most)),
  }
}

type Phase = Site['grid']['phases'][number]

function writePhase(block: Block, at: Cursor<Phase>, number: number): { mw: Input; applied: Input; lead: Input } {
  return {
    mw: block.input(`phase${number}Mw`, 'MW', at.mw),
    applied: block.input(`phase${number}Applied`, 'date', at.applied),
    lead: block.input(`phase${number}Lead`, 'month', at.leadMonths),
  }
}
