import { issue, monthAt, monthIndex, monthNumber, type Rule } from './rule.ts'

/** A put that names its month names one of the plan: one after it would never be exercised. */
export const putInside: Rule = (plan) => {
  const { put } = plan.terms
  if (put === null || put.month === 'dissolution') return []
  const month = monthIndex(plan, put.month)
  if (month >= 0 && month < plan.meta.horizonMonths) return []
  const last = monthAt(monthNumber(plan.meta.start) + plan.meta.horizonMonths - 1)
  return [issue(['terms', 'put', 'month'], 'rule.put-within', { start: plan.meta.start, last })]
}
