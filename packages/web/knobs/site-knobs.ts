import type { Energy } from '#contract/energy.ts'
import type { Plan } from '#contract/plan.ts'
import { type Knob, setAlike, unscaled } from './knob.ts'
import { delaying, multiplying } from './relative-knobs.ts'

const energies = <K extends Energy['kind']>(plan: Plan, kind: K) =>
  plan.sites
    .map(({ energy }) => energy)
    .filter((energy): energy is Extract<Energy, { kind: K }> => energy.kind === kind)

const coolings = (plan: Plan) => plan.sites.flatMap(({ halls }) => halls.map(({ cooling }) => cooling))

/** When power and machines come, and what running them takes. */
export const siteKnobs: readonly Knob[] = [
  delaying(
    { id: 'grid-delay', label: 'page.knob.grid-delay', max: 36, sets: /^\/sites\/\d+\/grid\/phases\/\d+\/leadMonths$/ },
    (plan) => plan.sites.flatMap(({ grid }) => grid.phases),
  ),
  delaying(
    { id: 'delivery-delay', label: 'page.knob.delivery-delay', max: 24, sets: /^\/fleet\/\d+\/(lead|delivery)Months$/ },
    (plan) => plan.fleet,
  ),
  multiplying(
    { id: 'cooling', label: 'page.knob.cooling', max: 2, sets: /\/cooling\/(base|perDegree)$/ },
    (plan) => coolings(plan).length > 0,
    (draft, times) => {
      for (const cooling of coolings(draft)) {
        cooling.base *= times
        cooling.perDegree *= times
      }
    },
  ),
  {
    id: 'energy',
    label: 'page.knob.energy',
    unit: 'page.unit.krw-per-kwh',
    scale: unscaled,
    min: 60,
    max: 400,
    step: 1,
    read: (plan) => energies(plan, 'flat')[0]?.price,
    write: (draft, value) =>
      setAlike(
        energies(draft, 'flat'),
        (one) => one.price,
        (one) => {
          one.price = value
        },
      ),
    sets: /\/energy\/price$/,
  },
  {
    id: 'regional',
    label: 'page.knob.regional',
    unit: 'page.unit.krw-per-kwh',
    scale: unscaled,
    min: -20,
    max: 20,
    step: 1,
    read: (plan) => energies(plan, 'tariff')[0]?.regionalAdjustment,
    write: (draft, value) =>
      setAlike(
        energies(draft, 'tariff'),
        (one) => one.regionalAdjustment,
        (one) => {
          one.regionalAdjustment = value
        },
      ),
    sets: /\/energy\/regionalAdjustment$/,
  },
]
