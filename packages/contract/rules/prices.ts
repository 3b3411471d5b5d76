import { issue, type Path, type Rule } from './rule.ts'

interface Priced {
  readonly escalation?: number | undefined
  readonly priceBaseYear?: number | undefined
}

/** A base year says from when prices grow: without growth it would change nothing. */
export const baseYearsHaveGrowth: Rule = ({ sites, costs = [] }) => [
  ...sites.flatMap(({ halls }, i) => halls.flatMap((hall, k) => needsGrowth(hall, ['sites', i, 'halls', k]))),
  ...costs.flatMap((item, i) => needsGrowth(item, ['costs', i])),
]

const needsGrowth = ({ escalation, priceBaseYear }: Priced, at: Path) =>
  priceBaseYear !== undefined && escalation === undefined
    ? [issue([...at, 'priceBaseYear'], 'rule.base-year-needs-growth')]
    : []
