import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { sumBy, sumOf } from '../formulas.ts'
import type { Assets } from './assets.ts'
import type { Cash } from './cash.ts'
import type { Grants } from './grants.ts'
import type { LetterOfCredit } from './letter-of-credit.ts'
import type { Returns } from './returns.ts'
import type { ClosedTranche } from './tranche.ts'
import type { Vat } from './vat.ts'

export interface CashFlow {
  /** What cash and reserve gain in a month. */
  readonly change: Line
  readonly closing: Line
}

interface Flows {
  readonly operating: Line
  readonly capex: Line
  readonly debtDrawn: Line
  readonly cash: Cash
  readonly assets: Assets
  readonly loans: readonly ClosedTranche[]
  readonly returns: Returns
  readonly vat: Vat | undefined
  readonly grants: Grants | undefined
  readonly letter: LetterOfCredit | undefined
}

/**
 * The cash flow statement, indirect from EBITDA (K-IFRS 1007, with interest and dividends paid under financing). The
 * waterfall says who is paid first; this says what the cash was for, construction included.
 */
export function cashFlowBlock(builder: ModelBuilder, flows: Flows): CashFlow {
  const { operating, capex, debtDrawn, cash, assets, loans, returns, vat, grants, letter } = flows
  const block = builder.block('cashFlow')
  const investing = block.flow(
    'investing',
    'KRW',
    minus(plus(assets.proceeds, ...(grants ? [grants.paid] : [])), capex),
  )
  const repaid = block.flow('repaid', 'KRW', sumOf(loans.flatMap(repayments)))
  const interest = block.flow(
    'interest',
    'KRW',
    sumBy(loans, (loan) => loan.interest),
  )
  const fees = block.flow('fees', 'KRW', sumOf([...loans.map((loan) => loan.fees), ...(letter ? [letter.fees] : [])]))
  const financing = block.flow(
    'financing',
    'KRW',
    minus(plus(debtDrawn, returns.calls), repaid, interest, fees, returns.distributions),
  )
  return {
    change: block.flow('change', 'KRW', minus(plus(operating, investing, financing), ...(vat ? [vat.change] : []))),
    closing: block.level(
      'closing',
      'KRW',
      plus(cash.balance, cash.reserve.balance, ...(cash.replacement ? [cash.replacement.balance] : [])),
    ),
  }
}

const repayments = ({ principal, swept }: ClosedTranche): Line[] => (swept ? [principal, swept] : [principal])
