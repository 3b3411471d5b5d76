import type { Line, Operand, Unknown } from '#algebra/expression.ts'
import { last, total } from '#algebra/measures/reductions.ts'
import { balance } from '#algebra/operators/balance.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { below0, sumBy, sumOf } from '../ground/formulas.ts'
import { callKinds } from './calls/call-kinds.ts'
import { proRata } from './calls/pro-rata.ts'
import type { Calls } from './calls/sourced.ts'
import type { LoanTerms } from './loan/loan-kind.ts'
import type { Sized, SizingKind } from './sizing/sizing-kind.ts'

export interface Funding extends Sized {
  /** What sizing solves: the equity share, or the share committed where equity comes first; none where it is stated. */
  readonly unknown?: Unknown
  /** How equity is called, where it is not called beside debt in one ratio. */
  readonly calls?: Calls
  readonly uses: Line
  /** Uses to date that cash equity and debt pay. */
  readonly usesToDate: Line
  /** Uses to date that gearing is a share of: those, and what shareholders bring in kind. */
  readonly gearedToDate: Operand
  readonly calledToDate: Line
  /** Interest and fees of construction. */
  readonly financingCost: Line
  readonly capitalisedInterest: Line
  readonly fees: Line
  readonly preOperating: Line
  readonly equityCalled: Line
  readonly debtDrawn: Line
  readonly debtToDate: Operand
  /** Called before it is needed; less than 0 where it is used. */
  readonly idle?: Line
  /** Set aside from the sources as operation begins. */
  readonly initialReserve?: Line
}

interface Needs {
  /** Declared. */
  readonly debtDrawn: Line
  readonly capex: Line
  /** Revenue less opex. Tax is left out: it falls due only on earlier profit, which has left cash to pay it. */
  readonly ebitda: Line
  readonly terms: readonly LoanTerms[]
  readonly sizing: SizingKind
  /** What shareholders brought in kind to date. */
  readonly inKindToDate: Line | undefined
  /** What is set aside from the sources as operation begins. */
  readonly initialReserve: Line | undefined
}

/**
 * Uses of construction and their sources, month by month: what comes in kind, a lessor and grants pay their part, equity
 * is called as the plan says, debt draws the rest.
 */
export function writeFunding(books: Books, needs: Needs): Funding {
  const { builder, at, time, ledger } = books
  const { debtDrawn, capex, ebitda, terms, sizing, inKindToDate, initialReserve } = needs
  const block = builder.block('uses')
  const sources = builder.block('sources')
  const constructionCapex = block.flow('capex', 'KRW', when(time.construction, capex))
  const interest = block.flow('interest', 'KRW', sumOf(ledger.from('loanInterestBuilt', 'leaseInterestBuilt')))
  const preOperating = block.flow('preOperating', 'KRW', when(time.construction, below0(ebitda)))
  ledger.post(preOperating, 'preOperating', 'cash')
  const standing = block.flow(
    'commitmentFees',
    'KRW',
    sumBy(terms, (loan) => loan.standingFees),
  )
  const setAside = ledger.from('uses')
  const others = ledger.to('paidOtherwise')
  const fixed = [...ledger.from('leaseInterestBuilt'), ...setAside]
  const feeOnDebt = sumBy(terms, ({ share, upfrontFee }) => times(share, upfrontFee))
  const calls = at.finance.calls.given
  const write = calls ? calls.of(callKinds) : proRata()
  const sourced = write(books, {
    needed: minus(plus(constructionCapex, interest, preOperating, standing, ...setAside), ...others),
    exogenous: minus(plus(constructionCapex, preOperating, ...fixed), ...others),
    feeOnDebt,
    terms,
    financedId: others.length > 0 ? 'financed' : 'byMonth',
    sizing,
  })
  const { financed, equityCalled, calledToDate } = sourced
  const uses = others.length > 0 ? block.flow('byMonth', 'KRW', plus(financed, ...others)) : financed
  const fees = block.flow('fees', 'KRW', plus(standing, sourced.upfrontFees))
  block.measure('total', total(uses))
  sources.define(debtDrawn, sourced.drawn)
  ledger.post(equityCalled, 'called', 'sources')
  ledger.post(debtDrawn, 'lenders', 'sources')
  const usesToDate = block.level('toDate', 'KRW', balance(uses))
  const financedToDate = others.length > 0 ? block.level('financedToDate', 'KRW', balance(financed)) : usesToDate
  const debtToDate = sourced.calls ? balance(debtDrawn) : minus(financedToDate, calledToDate)
  sources.measure('equity', total(equityCalled))
  sources.measure('debt', total(debtDrawn))
  sources.measure('gearing', last(sources.level('gearingToDate', 'share', over(debtToDate, usesToDate))))
  const idle = sourced.calls?.held && sources.flow('idle', 'KRW', minus(plus(equityCalled, debtDrawn), financed))
  if (idle) ledger.post(idle, 'sources', 'freed')
  return {
    ...(sourced.unknown && { unknown: sourced.unknown }),
    ...(sourced.calls && { calls: sourced.calls }),
    ...(idle && { idle }),
    ...(initialReserve && { initialReserve }),
    uses,
    usesToDate: financedToDate,
    gearedToDate: inKindToDate ? plus(financedToDate, inKindToDate) : financedToDate,
    calledToDate,
    debtDrawn,
    debtToDate,
    financingCost: block.flow('financing', 'KRW', plus(interest, fees)),
    capitalisedInterest: interest,
    fees,
    preOperating,
    equityCalled,
  }
}
