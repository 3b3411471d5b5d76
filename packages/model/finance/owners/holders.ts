import type { Input, Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above } from '#algebra/operators/compare.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Shareholder } from '#contract/terms.ts'
import type { Books } from '../../ground/books.ts'
import { sumBy } from '../../ground/formulas.ts'
import { present } from '../../ground/present.ts'
import type { Cursor } from '../../plan/cursor.ts'
import type { Contributions } from './contributions.ts'

/** A shareholder with what it puts in. */
export interface Holder {
  readonly at: Cursor<Shareholder>
  readonly block: Block
  readonly share: Input
  /** Return asked for, a year. */
  readonly hurdle: Line
  /** Part of what all common shares get, of common shares; none of preferred ones. */
  readonly ofCommon?: Line
  /** What it brings in place of cash. */
  readonly inKind?: Line
  readonly calls: Line
}

interface PutIn {
  readonly equityCalled: Line
  readonly calledToDate: Line
  readonly support: Line
  readonly contributions: Contributions | undefined
}

/**
 * Who puts in what: the equity of construction by share, in kind what each brings, and what is missing later by common
 * shares alone. Common shares are issued for what was put into construction, whichever way.
 */
export function writeHolders(
  { builder, at }: Books,
  { equityCalled, calledToDate, support, contributions }: PutIn,
): Holder[] {
  const begun = at.terms.shareholders.each.map((one) => {
    const block = builder.block('holder', { instance: one.id.value, args: { holder: one.name.value } })
    const hurdle = block.level('hurdle', '1/year', block.input('hurdleRate', '1/year', one.hurdle))
    return { at: one, block, hurdle, share: block.input('share', 'share', one.share) }
  })
  const common = begun.filter((one) => one.at.instrument.as('common'))
  const ofAllCommon = sumBy(common, ({ share }) => share)
  const allPutIn = contributions && plus(times(calledToDate, ofAllCommon), contributions.paidToDate)
  return begun.map((one) => {
    const called = times(equityCalled, one.share)
    if (!common.includes(one)) return { ...one, calls: one.block.flow('calls', 'KRW', called) }
    const inKind = contributions?.each.get(one.at)
    const own = inKind ? plus(times(calledToDate, one.share), balance(inKind)) : times(calledToDate, one.share)
    const agreed = over(one.share, ofAllCommon)
    const issued = allPutIn ? when(above(allPutIn, 0), over(own, allPutIn), agreed) : agreed
    const ofCommon = one.block.level('ofCommon', 'share', issued)
    const calls = plus(called, times(support, ofCommon), ...present(inKind))
    return { ...one, ofCommon, ...(inKind ? { inKind } : {}), calls: one.block.flow('calls', 'KRW', calls) }
  })
}
