import { readFileSync } from 'node:fs'

/** Debt of one project as SAM sizes it, in its own names; rows start at closing, year 0. */
export interface SamCase {
  readonly name: string
  /** What the case sets, beside what all of them do. */
  readonly options: Readonly<Record<string, number | readonly number[]>>
  /** Percent. */
  readonly term_int_rate: number
  readonly dscr: number
  readonly cost_installed: number
  readonly size_of_debt: number
  readonly min_dscr: number
  readonly cf_cash_for_ds: readonly number[]
  readonly cf_pv_cash_for_ds: readonly number[]
  readonly cf_debt_payment_total: readonly number[]
  readonly cf_debt_payment_interest: readonly number[]
  readonly cf_debt_payment_principal: readonly number[]
  readonly cf_debt_balance: readonly number[]
  readonly nominal_discount_rate: number
  /** Percent; none where SAM's search found none. */
  readonly project_return_aftertax_irr: number | null
  readonly project_return_aftertax_npv: number
  /** To the end of the analysis, beyond the tenor. */
  readonly cf_project_return_aftertax: readonly number[]
}

const file = new URL('sam-debt.json', import.meta.url)

/** What `sam-debt.py` wrote. */
export const samCases: readonly SamCase[] = JSON.parse(readFileSync(file, 'utf8')).cases

/** Cases in which SAM and these equations repay the same sum in another way. The tests of each say which and why. */
export const repaidOtherwise = {
  capped: 'no more than a third of the cost',
  unpaidInterest: 'cash that does not pay the interest of the first years',
  lossYear: 'a year that costs more than it earns',
} as const
