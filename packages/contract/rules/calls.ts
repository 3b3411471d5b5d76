import type { PlanShape as Plan } from '../plan-shape.ts'
import { issue, monthIndex, type Rule, type RuleIssue } from './rule.ts'

/** A schedule divides a commitment that is stated, rises, and has called all of it by the end of construction. */
export const scheduleCallsCommitment: Rule = (plan) => {
  const { calls } = plan.finance
  if (calls?.kind !== 'schedule') return []
  return [
    ...(plan.finance.sizing.kind === 'equity'
      ? []
      : [issue(['finance', 'calls', 'kind'], 'rule.calls-need-commitment')]),
    ...calls.calledShare.flatMap(({ value }, k): RuleIssue[] =>
      k > 0 && value < calls.calledShare[k - 1]!.value
        ? [issue(['finance', 'calls', 'calledShare', k, 'value'], 'rule.calls-rise')]
        : [],
    ),
    ...allCalled(plan, calls.calledShare.at(-1)!, calls.calledShare.length - 1),
  ]
}

const allCalled = (plan: Plan, last: { from: string; value: number }, k: number): RuleIssue[] => [
  ...(last.value === 1 ? [] : [issue(['finance', 'calls', 'calledShare', k, 'value'], 'rule.calls-all')]),
  ...(monthIndex(plan, last.from) < plan.finance.constructionMonths
    ? []
    : [
        issue(['finance', 'calls', 'calledShare', k, 'from'], 'rule.calls-in-construction', {
          months: plan.finance.constructionMonths,
        }),
      ]),
]
