import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import type { Line } from '#algebra/expression.ts'
import { ModelBuilder } from '#algebra/model-builder.ts'
import { compile } from '#algebra/program.ts'
import type { Tranche } from '#contract/finance.ts'
import type { Plan } from '#contract/plan.ts'
import type { Books } from '../ground/books.ts'
import { Ledger } from '../ground/ledger.ts'
import { writeTime } from '../ground/time.ts'
import { questionsOf } from '../plan/questions.ts'
import { writeCover } from './cover.ts'
import { writeFunding } from './funding.ts'
import { writeLoanBalance } from './loan/loan.ts'
import type { ClosedLoan } from './loan/loan-kind.ts'
import { writeLoanTerms } from './loan/loan-terms.ts'
import { writeLoans } from './loans.ts'
import { sizingKinds } from './sizing/sizing-kinds.ts'

/** Cash flows by year after closing, and what a lender asks. */
export interface YearlyLoan {
  /** CFADS of each year of the tenor, the first a year after closing. */
  readonly cfads: readonly number[]
  /** What the loan may pay for at closing. */
  readonly cost: number
  /** Interest a year, as a fraction. */
  readonly rate: number
  readonly dscr: number
  /** Most debt, share of the cost. */
  readonly gearing: number
}

/** Sums of each year; the first year is that of closing. */
export interface YearlySizing {
  readonly debt: number
  readonly payments: readonly number[]
  readonly interest: readonly number[]
  readonly balances: readonly number[]
}

const tranche: Tranche = {
  id: 'loan',
  name: 'Loan',
  lender: 'commercial',
  rank: 'senior',
  share: 1,
  rate: { kind: 'fixed', rate: 0 },
  upfrontFee: 0,
  commitment: 0,
  commitmentFee: 0,
  agencyFee: 0,
  graceMonths: 0,
  repaymentMonths: 1,
  amortisation: { kind: 'sculpted', dscr: 1 },
  refinancing: null,
}

/**
 * Sculpted debt as other tools publish it, one period a year, all after closing and before tax, by the equations that
 * size the loans of a plan: payment = CFADS ÷ DSCR, debt = Σ payment ÷ (1 + i)^t, or the gearing's cap (the formula of
 * NREL's System Advisor Model).
 * @throws {RangeError} when no year is given
 */
export function sizeYearly({ cfads, cost, rate, dscr, gearing }: YearlyLoan): YearlySizing {
  const years = cfads.length
  if (years === 0) throw new RangeError('a loan takes a year at least')
  const { program, lines } = equations()
  const periods = years + 2
  const data = new Map<string, number | Float64Array>(
    [...program.model.inputs.keys()].map((id) => [id, 0] as [string, number]),
  )
  const set = {
    'time.constructionMonths': 1,
    'time.horizon': periods,
    // A period is a month to the equations, which charge a twelfth of the year's rate in it.
    'debt.loan.annualRate': rate * 12,
    'debt.loan.share': 1,
    'debt.loan.repaymentMonths': years,
    'debt.loan.sculptedDscr': dscr,
    'sizing.dscr': dscr,
    'sizing.gearing': gearing,
    'sizing.llcr': 0.1,
    'yearly.cfads': Float64Array.from([0, ...cfads, 0]),
    'yearly.cost': Float64Array.from([cost, ...Array<number>(years + 1).fill(0)]),
  }
  for (const [id, value] of Object.entries(set)) data.set(id, value)
  const { series } = evaluate(program, calendar('2000-01', periods), data)
  const of = (line: Line) => [...series(line)].slice(0, years + 1)
  return {
    debt: series(lines.drawn)[0]!,
    payments: of(lines.service),
    interest: of(lines.interest),
    balances: of(lines.balance),
  }
}

let made: ReturnType<typeof build> | undefined

function equations() {
  made ??= build()
  return made
}

function build() {
  const builder = new ModelBuilder()
  // The parts of a plan that shape these equations: no more of one is known here.
  const finance = { tranches: [tranche], sizing: { kind: 'caps' }, reserve: {}, constructionMonths: 0 }
  const { at } = questionsOf({ finance } as unknown as Plan)
  const books: Books = { builder, at, time: writeTime(builder, at), ledger: new Ledger() }
  const block = builder.block('yearly')
  const cfads = block.flow('available', 'KRW', block.input('cfads', 'KRW', { pointer: '/cfads' }))
  const capex = block.flow('spent', 'KRW', block.input('cost', 'KRW', { pointer: '/cost' }))
  const none = block.flow('none', 'KRW', 0)
  const treasury = block.input('treasury', '1/year', { pointer: '/treasury' })
  const sizing = at.finance.sizing.of(sizingKinds)
  const sizingDscr = builder.block('sizing').input('dscr', 'factor', sizing.dscr!)
  const debtDrawn = builder.block('sources').declareFlow('debtDrawn', 'KRW')
  const terms = at.finance.tranches.each.map((one) => writeLoanTerms(books, one, treasury))
  const needs = { debtDrawn, capex, ebitda: none, terms, sizing, inKindToDate: undefined, initialReserve: undefined }
  const funding = writeFunding(books, needs)
  const tax = { taxPaid: none, taxDue: none }
  const { drawn, sculpting } = writeLoans(books, terms, { debtDrawn, cfads, ...tax, sizingDscr })
  const loans = drawn.map((loan) => writeLoanBalance(books, loan, undefined))
  const [{ draw, service, interest, balance }] = loans as [ClosedLoan]
  const cover = writeCover(books, { cfads, debtService: service }, loans)
  sizing.write(books, funding, { loans, cfads, dscr: sizingDscr, cover, sculpting })
  return { program: compile(builder.build()), lines: { drawn: draw, service, interest, balance } }
}
