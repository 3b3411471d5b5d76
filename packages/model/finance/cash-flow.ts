import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { sumOf } from '../ground/formulas.ts'
import type { Assets } from './assets.ts'
import type { Cash } from './cash.ts'
import type { Contributions } from './contributions.ts'
import type { Grants } from './grants.ts'
import type { Lease } from './lease.ts'
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
  readonly contributions: Contributions | undefined
  readonly lease: Lease | undefined
  readonly letter: LetterOfCredit | undefined
}

/**
 * The cash flow statement, indirect from EBITDA (K-IFRS 1007, with interest and dividends paid under financing). The
 * waterfall says who is paid first; this says what the cash was for, construction included. What shareholders bring in
 * kind and a lessor pays never was cash (K-IFRS 1007, 43 and 44).
 */
export function cashFlowBlock(builder: ModelBuilder, flows: Flows): CashFlow {
  const { operating, capex, debtDrawn, cash, assets, loans, returns, vat, grants, contributions, lease, letter } = flows
  const block = builder.block('cashFlow')
  const withoutCash = [contributions, lease].flatMap((one) => one?.paid ?? [])
  const investing = block.flow(
    'investing',
    'KRW',
    minus(plus(assets.proceeds, ...(grants ? [grants.paid] : []), ...withoutCash), capex),
  )
  const repaid = block.flow('repaid', 'KRW', sumOf([...loans.flatMap(repayments), ...(lease ? [lease.principal] : [])]))
  const interest = block.flow(
    'interest',
    'KRW',
    sumOf([...loans, ...(lease ? [lease] : [])].map((one) => one.interest)),
  )
  const fees = block.flow('fees', 'KRW', sumOf([...loans.map((loan) => loan.fees), ...(letter ? [letter.fees] : [])]))
  const financing = block.flow(
    'financing',
    'KRW',
    minus(
      plus(debtDrawn, returns.calls),
      ...(contributions ? [contributions.paid] : []),
      repaid,
      interest,
      fees,
      returns.distributions,
    ),
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
