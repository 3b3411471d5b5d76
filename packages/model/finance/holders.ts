import type { Input, Line } from '#algebra/expression.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Plan } from '#contract/plan.ts'
import type { Shareholder } from '#contract/terms.ts'
import { sumBy } from '../formulas.ts'

/** A shareholder with what it puts in. */
export interface Holder {
  readonly shareholder: Shareholder
  readonly block: Block
  /** JSON Pointer of the shareholder in the plan. */
  readonly at: string
  readonly share: Input
  /** Return asked for, a year. */
  readonly hurdle: Line
  /** Part of what all common shares get, of common shares; none of preferred ones. */
  readonly ofCommon?: Line
  readonly calls: Line
}

/** Who puts in what: the equity of construction by share, what is missing later by common shares alone. */
export function holderBlocks(builder: ModelBuilder, plan: Plan, equityCalled: Line, support: Line): Holder[] {
  const begun = plan.terms.shareholders.map((shareholder, i) => {
    const block = builder.block('holder', { instance: shareholder.id, args: { holder: shareholder.name } })
    const at = `/terms/shareholders/${i}`
    const hurdle = block.level('hurdle', '1/year', block.input('hurdleRate', '1/year', `${at}/hurdle`))
    return { shareholder, block, at, hurdle, share: block.input('share', '1', `${at}/share`) }
  })
  const common = begun.filter(({ shareholder }) => shareholder.instrument.kind === 'common')
  const ofAllCommon = sumBy(common, ({ share }) => share)
  return begun.map((one) => {
    const called = times(equityCalled, one.share)
    if (!common.includes(one)) return { ...one, calls: one.block.flow('calls', 'KRW', called) }
    const ofCommon = one.block.level('ofCommon', '1', over(one.share, ofAllCommon))
    return { ...one, ofCommon, calls: one.block.flow('calls', 'KRW', plus(called, times(support, ofCommon))) }
  })
}
