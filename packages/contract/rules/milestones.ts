import type { PlanShape as Plan } from '../plan-shape.ts'
import type { ConstructionWindow, Milestones } from '../quantity.ts'
import { issue, type Path, type Rule } from './rule.ts'

type Placed<T> = readonly [at: Path, value: T]

/** Where a plan is paid for at milestones, of cost items and of construction. */
export function milestonesOf(plan: Plan): Placed<Milestones>[] {
  return [
    ...(plan.costs ?? []).flatMap(({ spending }, i): Placed<Milestones>[] =>
      spending.kind === 'milestones' ? [[['costs', i, 'spending', 'milestones'], spending.milestones]] : [],
    ),
    ...windowsOf(plan).flatMap(([at, { milestones }]): Placed<Milestones>[] =>
      milestones ? [[[...at, 'milestones'], milestones]] : [],
    ),
  ]
}

/** What is paid at milestones follows no curve. */
export const milestonesOrCurve: Rule = (plan) =>
  windowsOf(plan).flatMap(([at, { milestones, curve }]) =>
    milestones && curve !== undefined ? [issue([...at, 'curve'], 'rule.milestones-or-curve')] : [],
  )

const windowsOf = ({ sites }: Plan): Placed<ConstructionWindow>[] =>
  sites.flatMap(({ grid, halls }, i): Placed<ConstructionWindow>[] => [
    [['sites', i, 'grid', 'construction'], grid.construction],
    ...halls.map(
      ({ construction }, k): Placed<ConstructionWindow> => [['sites', i, 'halls', k, 'construction'], construction],
    ),
  ])
