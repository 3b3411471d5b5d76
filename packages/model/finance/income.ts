import type { Line } from '#algebra/expression.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { sumOf } from '../ground/formulas.ts'
import type { Assets } from './assets.ts'

/** The income statement down to profit before tax. */
export function writeProfit({ builder, time, ledger }: Books, ebitda: Line, assets: Assets): Line {
  const block = builder.block('income')
  const ebit = block.flow('ebit', 'KRW', minus(ebitda, assets.depreciation))
  const interest = block.flow('interest', 'KRW', sumOf(ledger.from('loanInterestRun', 'leaseInterestRun')))
  const fees = block.flow('financingFees', 'KRW', when(time.construction, 0, sumOf(ledger.from('fees'))))
  return block.flow(
    'beforeTax',
    'KRW',
    plus(minus(ebit, interest, fees, ...ledger.from('otherExpense')), assets.disposalGain, ...ledger.to('otherIncome')),
  )
}

/** What is left after the tax charged. */
export const writeNetProfit = ({ builder }: Books, beforeTax: Line, taxCharge: Line): Line =>
  builder.block('income').flow('net', 'KRW', minus(beforeTax, taxCharge))
