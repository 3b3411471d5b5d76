import type { Expression, Line } from '#algebra/expression.ts'
import { internalRate, netPresentValue } from '#algebra/measures/rates.ts'
import { maximum, ratioOfTotals, staysPositiveFrom, total } from '#algebra/measures/reductions.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../../ground/books.ts'
import { below0, not, sumBy, sumOf } from '../../ground/formulas.ts'
import type { Equity } from './equity.ts'
import type { Holder } from './holders.ts'
import { type Put, writePut } from './put.ts'

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

export interface Returns {
  readonly put: Put | undefined
  readonly holders: readonly HolderStream[]
  readonly sides: Readonly<Record<'public' | 'private', Group>>
  /** Holders of each kind of share, where there are both. */
  readonly instruments?: Readonly<Record<'preferred' | 'common', Group>>
  /** After tax, before debt. */
  readonly projectFlow: Line
  readonly calls: Line
  readonly distributions: Line
}

interface Company {
  readonly operatingCash: Line
  readonly taxPaid: Line
  readonly capex: Line
  readonly equity: Equity
  readonly proceeds: Line
  readonly holders: readonly Holder[]
}

/** Flows and returns of the project before and after tax, of all shareholders, of each, of each side and of each kind of share. */
export function writeReturns(books: Books, company: Company): Returns {
  const { builder, at, time, ledger } = books
  const { operatingCash, taxPaid, capex, equity, proceeds } = company
  const project = builder.block('project')
  const flow = project.flow(
    'flow',
    'KRW',
    plus(minus(operatingCash, capex, ...ledger.to('vatOffice')), proceeds, ...ledger.from('grants')),
  )
  project.measure('irr', internalRate(flow))
  project.measure('irrBeforeTax', internalRate(project.flow('flowBeforeTax', 'KRW', plus(flow, taxPaid))))

  const all = builder.block('equity')
  const calls = all.flow('calls', 'KRW', sumOf(ledger.from('called', 'support', 'inKind')))
  const distributions = all.flow('distributions', 'KRW', sumOf(equity.payouts))
  results(all, { calls, distributions, flow: all.flow('flow', 'KRW', minus(distributions, calls)) })
  all.measure('distributed', total(distributions))

  const stakes = company.holders.map((holder) => ({ holder, distributions: writeEntitled(holder, equity) }))
  const terms = at.terms.put.given
  const publicCommon = stakes.filter(({ holder }) => holder.at.side.is('public') && holder.ofCommon)
  const put = terms && writePut(books, terms, writePublicStake(builder, publicCommon), time.horizon)
  const holders = stakes.map((stake) => writeHolderStream(stake, stakes, put))
  const group = (kind: string, some: (holder: Holder) => boolean) =>
    writeGroup(
      builder,
      kind,
      holders.filter(({ holder }) => some(holder)),
    )
  const side = (kind: 'public' | 'private') => group(kind, (holder) => holder.at.side.is(kind))
  const sides = { public: side('public'), private: side('private') }
  const anyPreferred = company.holders.some(({ ofCommon }) => !ofCommon)
  const instruments = anyPreferred && {
    preferred: group('preferred', ({ ofCommon }) => !ofCommon),
    common: group('common', ({ ofCommon }) => ofCommon !== undefined),
  }
  return { put, holders, sides, ...(instruments && { instruments }), projectFlow: flow, calls, distributions }
}

interface Stakeholder {
  readonly holder: Holder
  readonly distributions: Line
}

/** What a holder is paid by the company while it holds its shares. */
function writeEntitled(holder: Holder, equity: Equity): Line {
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

function writePublicStake(builder: ModelBuilder, stakes: readonly Stakeholder[]) {
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
function writeHolderStream(own: Stakeholder, all: readonly Stakeholder[], put: Put | undefined): HolderStream {
  const { holder } = own
  const { block } = holder
  const done = ({ calls, distributions }: Omit<Stream, 'flow'>): HolderStream => {
    const stream = { calls, distributions, flow: block.flow('flow', 'KRW', minus(distributions, calls)) }
    results(block, stream)
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

function writeGroup(builder: ModelBuilder, kind: string, own: readonly HolderStream[]): Group {
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
  results(block, stream)
  block.measure('npv', netPresentValue(stream.flow, hurdle))
  return { ...stream, hurdle, share }
}

/** Rate of return, multiple, payback and peak exposure of a stream. */
function results(block: Block, { calls, distributions, flow }: Stream): void {
  block.measure('irr', internalRate(flow))
  block.measure('multiple', ratioOfTotals(distributions, calls, 'factor'))
  const cumulative = block.level('cumulative', 'KRW', balance(flow))
  block.measure('payback', staysPositiveFrom(cumulative))
  block.measure('peakExposure', maximum(block.level('exposure', 'KRW', below0(cumulative))))
}
