import type { Deployment } from '#contract/deployment.ts'
import type { Plan } from '#contract/plan.ts'
import { type Knob, setAlike, unscaled } from './knob.ts'
import { scaling } from './relative-knobs.ts'

type Tenure = Deployment['tenure']
const tenures = <K extends Tenure['kind']>(plan: Plan, kind: K) =>
  plan.fleet
    .map(({ tenure }) => tenure)
    .filter((tenure): tenure is Extract<Tenure, { kind: K }> => tenure.kind === kind)

const requests = (plan: Plan) => plan.demand.flatMap((segment) => segment.requests)

/** Customers and accelerators: what the centre sells and what it sells it with. */
export const marketKnobs: readonly Knob[] = [
  scaling({ id: 'price', label: 'page.knob.price', max: 3, sets: /^\/demand\/\d+\/requests\/\d+\/price/ }, (plan) =>
    requests(plan).map(({ price }) => price),
  ),
  scaling(
    { id: 'demand', label: 'page.knob.demand', max: 3, sets: /^\/demand\/\d+\/requests\/\d+\/h100Equivalents/ },
    (plan) => requests(plan).map(({ h100Equivalents }) => h100Equivalents),
  ),
  {
    id: 'fee',
    label: 'page.knob.fee',
    unit: 'page.unit.krw-per-kw',
    scale: unscaled,
    min: 50_000,
    max: 500_000,
    step: 1000,
    read: (plan) => tenures(plan, 'hosted')[0]?.feePerKwMonth,
    write: (draft, value) =>
      setAlike(
        tenures(draft, 'hosted'),
        (one) => one.feePerKwMonth,
        (one) => {
          one.feePerKwMonth = value
        },
      ),
    sets: /feePerKwMonth$/,
  },
  scaling({ id: 'accelerator', label: 'page.knob.accelerator', max: 2, sets: /\/tenure\/price/ }, (plan) =>
    tenures(plan, 'owned').map(({ price }) => price),
  ),
  scaling({ id: 'rent', label: 'page.knob.rent', max: 2, sets: /\/tenure\/rent/ }, (plan) =>
    tenures(plan, 'leased').map(({ rent }) => rent),
  ),
  {
    id: 'usd',
    label: 'page.knob.usd',
    unit: 'page.unit.krw-per-usd',
    scale: unscaled,
    min: 900,
    max: 2000,
    step: 5,
    read: ({ economy: { usdKrw } }) => (typeof usdKrw === 'number' ? usdKrw : undefined),
    write: (draft, value) => {
      draft.economy.usdKrw = value
    },
    sets: /^\/economy\/usdKrw$/,
  },
  scaling(
    { id: 'usd-path', label: 'page.knob.usd', max: 2, sets: /^\/economy\/usdKrw\// },
    ({ economy: { usdKrw } }) => (typeof usdKrw === 'number' ? [] : [usdKrw]),
  ),
]
