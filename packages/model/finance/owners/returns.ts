import type { Line } from '#algebra/expression.ts'
import { internalRate } from '#algebra/measures/rates.ts'
import { total } from '#algebra/measures/reductions.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import type { Books } from '../../ground/books.ts'
import { sumOf } from '../../ground/formulas.ts'
import type { Equity } from './equity.ts'
import { writeEntitled, writeHolderStream, writePublicStake } from './holder-stream.ts'
import type { Holder } from './holders.ts'
import { type Put, writePut } from './put.ts'
import { type Group, type HolderStream, writeGroup, writeResults } from './stream.ts'

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
  writeResults(all, { calls, distributions, flow: all.flow('flow', 'KRW', minus(distributions, calls)) })
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
