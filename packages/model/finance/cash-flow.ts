import type { Line } from '#algebra/expression.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import type { Books } from '../ground/books.ts'
import { sumOf } from '../ground/formulas.ts'
import type { Assets } from './assets.ts'
import type { Returns } from './owners/returns.ts'

export interface CashFlow {
  /** What cash and reserve gain in a month. */
  readonly change: Line
  readonly closing: Line
}

interface Flows {
  readonly operating: Line
  readonly capex: Line
  readonly debtDrawn: Line
  readonly assets: Assets
  readonly returns: Returns
}

/**
 * The cash flow statement, indirect from EBITDA (K-IFRS 1007, with interest and dividends paid under financing). The
 * waterfall says who is paid first; this says what the cash was for, construction included. What shareholders bring in
 * kind and a lessor pays never was cash (K-IFRS 1007, 43 and 44).
 */
export function writeCashFlow(
  { builder, ledger }: Books,
  { operating, capex, debtDrawn, assets, returns }: Flows,
): CashFlow {
  const block = builder.block('cashFlow')
  const paidByOthers = ledger.from('grants', 'inKind', 'lessor')
  const investing = block.flow('investing', 'KRW', minus(plus(assets.proceeds, ...paidByOthers), capex))
  const repaid = block.flow('repaid', 'KRW', sumOf(ledger.from('loanPrincipal', 'leasePrincipal')))
  const interest = block.flow('interest', 'KRW', sumOf(ledger.from('loanInterest', 'leaseInterest')))
  const fees = block.flow('fees', 'KRW', sumOf(ledger.from('fees')))
  const financing = block.flow(
    'financing',
    'KRW',
    minus(plus(debtDrawn, returns.calls), ...ledger.from('inKind'), repaid, interest, fees, returns.distributions),
  )
  const change = minus(plus(operating, investing, financing), ...ledger.to('vatOffice'))
  return {
    change: block.flow('change', 'KRW', change),
    closing: block.level('closing', 'KRW', sumOf(ledger.held('cash'))),
  }
}
