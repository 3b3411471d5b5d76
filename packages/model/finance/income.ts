import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { sumOf } from '../formulas.ts'
import type { Assets } from './assets.ts'
import type { LoanLines } from './loan.ts'

export interface Profit {
  readonly beforeTax: Line
}

/** The income statement down to profit before tax. */
export function profitBlock(builder: ModelBuilder, ebitda: Line, assets: Assets, loans: readonly LoanLines[]): Profit {
  const block = builder.block('income')
  const ebit = block.flow('ebit', 'KRW', minus(ebitda, assets.depreciation))
  const interest = block.flow('interest', 'KRW', sumOf(loans.map((loan) => loan.paidInterest)))
  return { beforeTax: block.flow('beforeTax', 'KRW', plus(minus(ebit, interest), assets.disposalGain)) }
}

/** What is left after the tax charged. */
export function netProfit(builder: ModelBuilder, profit: Profit, taxCharge: Line): Line {
  return builder.block('income').flow('net', 'KRW', minus(profit.beforeTax, taxCharge))
}
