import { monthIndex } from '#contract/rules/rule.ts'
import { monthOf } from './paths.ts'
import type { Repair } from './repair.ts'

const leastGearing = 0.01

/** No debt or at least 1 %: the unknown is solved to 10⁻¹² of the uses, which is too little of a smaller debt. */
export const notTooLittleDebt: Repair = ({ finance: { sizing } }) => {
  if (sizing.kind === 'caps' && sizing.gearing > 0) sizing.gearing = Math.max(sizing.gearing, leastGearing)
}

/** Loans are refinanced in operation and before they are due. */
export const refinancedInOperation: Repair = ({ meta, finance }, choices) => {
  for (const { refinancing, graceMonths, repaymentMonths } of finance.tranches) {
    if (!refinancing) continue
    const later = monthIndex({ meta }, refinancing.month) - finance.constructionMonths
    const last = graceMonths + repaymentMonths - 1
    if (later < 0 || later > last)
      refinancing.month = monthOf(meta, finance.constructionMonths + choices.whole(0, last))
  }
}
