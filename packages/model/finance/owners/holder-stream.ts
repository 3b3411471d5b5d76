import type { Expression, Line } from '#algebra/expression.ts'
import { netPresentValue } from '#algebra/measures/rates.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { above } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { not, sumBy } from '../../ground/formulas.ts'
import type { Equity } from './equity.ts'
import type { Holder } from './holders.ts'
import type { Put } from './put.ts'
import { type HolderStream, type Stream, writeResults } from './stream.ts'

/** A shareholder with what the company pays it. */
export interface Stakeholder {
  readonly holder: Holder
  readonly distributions: Line
}

/** What a holder is paid by the company while it holds its shares. */
export function writeEntitled(holder: Holder, equity: Equity): Line {
  const { block, ofCommon } = holder
  if (ofCommon) {
    const common = plus(
      equity.dividends,
      minus(equity.liquidation, equity.preferredLiquidation),
      ...equity.payoutsToCommon,
    )
    return block.flow('entitled', 'KRW', times(common, ofCommon))
  }
  const paid = equity.paid.find(({ preferred }) => preferred.holder === holder)!
  return block.flow('entitled', 'KRW', plus(paid.dividends, paid.redeemed, paid.liquidation))
}

/** Common shares of the public side, which a put would sell. */
export function writePublicStake(builder: ModelBuilder, stakes: readonly Stakeholder[]) {
  const block = builder.block('put')
  const share = sumBy(stakes, ({ holder }) => holder.share)
  const hurdles = sumBy(stakes, ({ holder }) => times(holder.hurdle, holder.share))
  return {
    calls: block.flow(
      'stakeCalls',
      'KRW',
      sumBy(stakes, ({ holder }) => holder.calls),
    ),
    distributions: block.flow(
      'stakeDistributions',
      'KRW',
      sumBy(stakes, (one) => one.distributions),
    ),
    hurdle: block.level('hurdle', '1/year', over(hurdles, share)),
  }
}

/** After a put the private side holds the public common shares too, in proportion to its own. */
export function writeHolderStream(own: Stakeholder, all: readonly Stakeholder[], put: Put | undefined): HolderStream {
  const { holder } = own
  const { block } = holder
  const done = ({ calls, distributions }: Omit<Stream, 'flow'>): HolderStream => {
    const stream = { calls, distributions, flow: block.flow('flow', 'KRW', minus(distributions, calls)) }
    writeResults(block, stream)
    block.measure('npv', netPresentValue(stream.flow, holder.hurdle))
    return { ...stream, holder }
  }
  if (!put || !holder.ofCommon) return done({ calls: holder.calls, distributions: own.distributions })
  const common = (side: 'public' | 'private') => all.filter((one) => one.holder.at.side.is(side) && one.holder.ofCommon)
  const isPublic = holder.at.side.is('public')
  const ownSide = common(isPublic ? 'public' : 'private').map((one) => one.holder)
  const part = partOfSide(
    holder,
    ownSide,
    all.some((one) => one.holder.inKind),
  )
  const kept = isPublic ? not(put.sold) : 1
  const taken = (pick: (one: Stakeholder) => Line) =>
    isPublic ? 0 : times(sumBy(common('public'), pick), put.sold, part)
  const price = block.flow('putPrice', 'KRW', times(put.paid, part))
  return done({
    calls: block.flow(
      'paidIn',
      'KRW',
      plus(
        times(holder.calls, kept),
        taken((one) => one.holder.calls),
        isPublic ? 0 : price,
      ),
    ),
    distributions: block.flow(
      'received',
      'KRW',
      plus(
        times(own.distributions, kept),
        taken((one) => one.distributions),
        isPublic ? price : 0,
      ),
    ),
  })
}

/** Part of what its side's common shares get or pay; by what was agreed where none were issued to the side. */
function partOfSide({ ofCommon, share }: Holder, side: readonly Holder[], anyInKind: boolean): Expression {
  const issued = sumBy(side, (one) => one.ofCommon!)
  const part = over(ofCommon!, issued)
  const agreed = over(
    share,
    sumBy(side, (one) => one.share),
  )
  return anyInKind ? when(above(issued, 0), part, agreed) : part
}
