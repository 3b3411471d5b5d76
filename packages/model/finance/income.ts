import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import { sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Assets } from './assets.ts'
import type { DeferredGrants } from './grants.ts'
import type { Lease } from './lease.ts'
import type { LetterOfCredit } from './letter-of-credit.ts'
import type { TrancheLines } from './tranche.ts'

export interface Profit {
  readonly beforeTax: Line
}

interface Besides {
  readonly grants: DeferredGrants | undefined
  readonly shareholderInterest: Line | undefined
  readonly letter: LetterOfCredit | undefined
  readonly lease: Lease | undefined
}

/** The income statement down to profit before tax. */
export function profitBlock(
  builder: ModelBuilder,
  time: Time,
  ebitda: Line,
  assets: Assets,
  loans: readonly TrancheLines[],
  { grants, shareholderInterest, letter, lease }: Besides,
): Profit {
  const block = builder.block('income')
  const ebit = block.flow('ebit', 'KRW', minus(ebitda, assets.depreciation))
  const interest = block.flow(
    'interest',
    'KRW',
    sumOf([...loans, ...(lease ? [lease] : [])].map((one) => one.paidInterest)),
  )
  const fees = block.flow(
    'financingFees',
    'KRW',
    when(
      time.construction,
      0,
      letter
        ? plus(
            sumBy(loans, (loan) => loan.fees),
            letter.fees,
          )
        : sumBy(loans, (loan) => loan.fees),
    ),
  )
  return {
    beforeTax: block.flow(
      'beforeTax',
      'KRW',
      plus(
        minus(ebit, interest, fees, ...(shareholderInterest ? [shareholderInterest] : [])),
        assets.disposalGain,
        ...(grants ? [grants.released] : []),
      ),
    ),
  }
}

/** What is left after the tax charged. */
export function netProfit(builder: ModelBuilder, profit: Profit, taxCharge: Line): Line {
  return builder.block('income').flow('net', 'KRW', minus(profit.beforeTax, taxCharge))
}
