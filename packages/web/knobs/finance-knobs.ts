import { capitalKnobs } from './capital-knobs.ts'
import { type Knob, unscaled } from './knob.ts'
import { loanKnobs } from './loan-knobs.ts'

/** Capital, loans and term. */
export const financeKnobs: readonly Knob[] = [
  ...capitalKnobs,
  ...loanKnobs,
  {
    id: 'horizon',
    label: 'page.knob.horizon',
    unit: 'page.unit.months',
    scale: unscaled,
    min: 60,
    max: 360,
    step: 1,
    read: (plan) => plan.meta.horizonMonths,
    write: (draft, value) => {
      draft.meta.horizonMonths = value
    },
    sets: /^\/meta\/horizonMonths$|^\/finance\/constructionMonths$|\/construction\/to$|\/milestones\/\d+\/month$|\/deliveryMonths$/,
  },
]
