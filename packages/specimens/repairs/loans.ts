import { monthOf } from './paths.ts'
import type { Repair } from './repair.ts'

const leastGearing = 0.01

/** No debt or at least 1 %: the unknown is solved to 10⁻¹² of the uses, which is too little of a smaller debt. */
export const notTooLittleDebt: Repair = ({ finance: { sizing } }) => {
  if (sizing.kind === 'caps' && sizing.gearing > 0) sizing.gearing = Math.max(sizing.gearing, leastGearing)
}

/** Loans are refinanced in operation and before they are due. */
export const refinancedInOperation: Repair = ({ meta, finance }, choices) => {
  for (const { refinancing, graceMonths, repaymentMonths } of finance.tranches)
    if (refinancing) {
      const later = choices.whole(0, graceMonths + repaymentMonths - 1)
      refinancing.month = monthOf(meta, finance.constructionMonths + later)
    }
}
