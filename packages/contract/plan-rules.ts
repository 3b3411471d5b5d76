import type { PlanShape as Plan } from './plan-shape.ts'
import {
  coolingMeetsClimate,
  elasticDemandHasPrices,
  grantsWithinCost,
  idleBelowActive,
  letterOrCash,
  loadShapesHaveLoad,
  orderedBrackets,
  publicUseHasSegment,
  putHasBothSides,
  risingTaxYears,
  sharesAddUp,
  someoneHoldsCommonShares,
} from './rules/amounts.ts'
import { scheduleCallsCommitment } from './rules/calls.ts'
import {
  constructionInside,
  deliveriesInside,
  guaranteedInOrder,
  orderedPaths,
  paidInside,
  pricesCoverSpending,
  ratesCoverLoans,
  refinancedInOperation,
  replacedAfterDelivery,
  windowsInside,
} from './rules/dates.ts'
import { nodesFitHalls } from './rules/fit.ts'
import { broughtInKind, leaseHasAccelerators } from './rules/in-kind.ts'
import { milestonesOrCurve } from './rules/milestones.ts'
import { knownClasses, knownHalls, knownReplaced, uniqueIds } from './rules/names.ts'
import { baseYearsHaveGrowth } from './rules/prices.ts'
import { putInside } from './rules/put.ts'
import type { Rule, RuleIssue } from './rules/rule.ts'

const rules: readonly Rule[] = [
  uniqueIds,
  knownHalls,
  knownClasses,
  knownReplaced,
  nodesFitHalls,
  orderedPaths,
  pricesCoverSpending,
  ratesCoverLoans,
  windowsInside,
  deliveriesInside,
  replacedAfterDelivery,
  sharesAddUp,
  publicUseHasSegment,
  someoneHoldsCommonShares,
  putHasBothSides,
  putInside,
  elasticDemandHasPrices,
  idleBelowActive,
  loadShapesHaveLoad,
  coolingMeetsClimate,
  guaranteedInOrder,
  constructionInside,
  scheduleCallsCommitment,
  letterOrCash,
  refinancedInOperation,
  paidInside,
  milestonesOrCurve,
  baseYearsHaveGrowth,
  orderedBrackets,
  risingTaxYears,
  grantsWithinCost,
  broughtInKind,
  leaseHasAccelerators,
]

/** Every rule between fields that the plan breaks; empty when it is consistent. */
export function crossFieldIssues(plan: Plan): RuleIssue[] {
  return rules.flatMap((rule) => rule(plan))
}
