import type { Line } from '#algebra/expression.ts'
import { internalRate, netPresentValue } from '#algebra/measures/rates.ts'
import { maximum, ratioOfTotals, staysPositiveFrom } from '#algebra/measures/reductions.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import { below0, sumBy } from '../../ground/formulas.ts'
import type { Holder } from './holders.ts'

/** What one shareholder, or one side, puts in and gets. */
export interface Stream {
  readonly calls: Line
  readonly distributions: Line
  readonly flow: Line
}

export interface HolderStream extends Stream {
  readonly holder: Holder
}

/** Shareholders taken together. */
export type Group = Stream & { readonly hurdle: Line; readonly share: Line }

/** What holders of a side, or of a kind of share, put in and get together. */
export function writeGroup(builder: ModelBuilder, kind: string, own: readonly HolderStream[]): Group {
  const block = builder.block('class', { instance: kind, args: { class: `@class.${kind}` } })
  const calls = block.flow(
    'calls',
    'KRW',
    sumBy(own, (one) => one.calls),
  )
  const distributions = block.flow(
    'distributions',
    'KRW',
    sumBy(own, (one) => one.distributions),
  )
  const share = block.level(
    'share',
    'share',
    sumBy(own, ({ holder }) => holder.share),
  )
  const hurdle = block.level(
    'hurdle',
    '1/year',
    over(
      sumBy(own, ({ holder }) => times(holder.hurdle, holder.share)),
      share,
    ),
  )
  const stream = { calls, distributions, flow: block.flow('flow', 'KRW', minus(distributions, calls)) }
  writeResults(block, stream)
  block.measure('npv', netPresentValue(stream.flow, hurdle))
  return { ...stream, hurdle, share }
}

/** Rate of return, multiple, payback and peak exposure of a stream. */
export function writeResults(block: Block, { calls, distributions, flow }: Stream): void {
  block.measure('irr', internalRate(flow))
  block.measure('multiple', ratioOfTotals(distributions, calls, 'factor'))
  const cumulative = block.level('cumulative', 'KRW', balance(flow))
  block.measure('payback', staysPositiveFrom(cumulative))
  block.measure('peakExposure', maximum(block.level('exposure', 'KRW', below0(cumulative))))
}
