import type { Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import type { Books } from '../ground/books.ts'
import { below0, sumBy } from '../ground/formulas.ts'
import type { Assets } from './assets.ts'
import type { LoanLines } from './loan/loan-kind.ts'
import { type Replacement, writeReplacement, writeReplacementTarget } from './replacement.ts'
import { type Reserve, writeReserve } from './reserve.ts'
import { writeSweep } from './sweep.ts'

export interface Cash {
  /** Declared: the owners take from it last. */
  readonly balance: Line
  readonly opening: Line
  readonly cfads: Line
  readonly debtService: Line
  readonly reserve: Reserve
  readonly replacement: Replacement | undefined
  /** Cash before the shareholders put in or take out anything, and before early repayment. */
  readonly beforeShareholders: Line
  readonly support: Line
  readonly minimum: Line
  /** Cash after early repayment. */
  readonly afterSweep: Line
}

interface Flows {
  readonly cfads: Line
  readonly laterCapex: Line
  readonly preOperating: Line
  readonly loans: readonly LoanLines[]
  readonly assets: Assets
  /** Declared where there is a sweep: what it repays early in all. */
  readonly sweep: Line | undefined
}

/**
 * The waterfall down to the shareholders: senior service, the reserve, mezzanine service, early repayment. What cash
 * and reserve cannot pay, the shareholders make good, so that cash never falls below 0 and no debt service is missed.
 */
export function writeCash(books: Books, { cfads, laterCapex, preOperating, loans, assets, sweep }: Flows): Cash {
  const { builder, at, ledger } = books
  const block = builder.block('cash')
  const balance = block.declareLevel('balance', 'KRW')
  ledger.hold(balance, 'cash')
  const opening = block.level('opening', 'KRW', lag(balance))
  const served = (rank: 'senior' | 'mezzanine') => {
    const ranked = loans.filter((loan) => loan.at.rank.is(rank))
    const service = block.flow(
      `${rank}Service`,
      'KRW',
      sumBy(ranked, (loan) => loan.service),
    )
    ledger.post(service, `${rank}Service`, 'service')
    return service
  }
  const [senior, mezzanine] = [served('senior'), served('mezzanine')]
  const debtService = block.flow('debtService', 'KRW', plus(senior, mezzanine))
  const setAside = writeReplacementTarget(books, laterCapex)
  const afterSenior = block.level(
    'afterSenior',
    'KRW',
    minus(
      plus(opening, cfads, preOperating, assets.proceeds, ...ledger.to('freed')),
      senior,
      ...ledger.to('guarantor', 'vatOffice'),
    ),
  )
  const reserve = writeReserve(books, loans, afterSenior)
  const replacement = setAside && writeReplacement(books, setAside, reserve.after)
  const beforeShareholders = block.level(
    'beforeShareholders',
    'KRW',
    minus(reserve.after, mezzanine, ...ledger.to('replacement')),
  )
  const support = block.flow('support', 'KRW', below0(beforeShareholders), 'cash.supportKeepsCashAboveZero')
  ledger.post(support, 'support', 'cash')
  builder.block('equity').measure('support', total(support))
  const minimum = block.level('minimum', 'KRW', block.input('minimumCash', 'KRW', at.finance.minimumCash))
  if (sweep) writeSweep(books, sweep, { loans, beforeShareholders, opening, minimum })
  const afterSweep = sweep ? block.level('afterSweep', 'KRW', minus(beforeShareholders, sweep)) : beforeShareholders
  return {
    balance,
    opening,
    cfads,
    debtService,
    reserve,
    replacement,
    beforeShareholders,
    support,
    minimum,
    afterSweep,
  }
}
