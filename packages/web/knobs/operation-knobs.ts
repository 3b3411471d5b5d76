import type { Deployment, Plan } from '#contract/plan.ts'
import { type Knob, percent, setAlike, unscaled } from './knob.ts'

type Tenure = Deployment['tenure']
const tenures = <K extends Tenure['kind']>(plan: Plan, kind: K) =>
  plan.fleet
    .map(({ tenure }) => tenure)
    .filter((tenure): tenure is Extract<Tenure, { kind: K }> => tenure.kind === kind)

type FlatEnergy = Extract<Plan['sites'][number]['energy'], { kind: 'flat' }>
const flatPrices = (plan: Plan) =>
  plan.sites.map(({ energy }) => energy).filter((energy): energy is FlatEnergy => energy.kind === 'flat')

/** Prices and the site: what the centre earns and spends. */
export const operationKnobs: readonly Knob[] = [
  {
    id: 'price',
    label: 'page.knob.price',
    unit: 'page.unit.percent',
    scale: percent,
    min: 0.5,
    max: 3,
    step: 0.01,
    read: (plan) => (plan.demand.length > 0 ? 1 : undefined),
    write: (draft, times) => {
      for (const { price } of draft.demand) for (const step of price) step.value *= times
    },
    sets: /^\/demand\/\d+\/price/,
  },
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
  {
    id: 'accelerator',
    label: 'page.knob.accelerator',
    unit: 'page.unit.million-krw',
    scale: { ko: 1e-6, en: 1e-6 },
    min: 10e6,
    max: 250e6,
    step: 1e6,
    read: (plan) => tenures(plan, 'owned')[0]?.pricePerAccelerator,
    write: (draft, value) =>
      setAlike(
        tenures(draft, 'owned'),
        (one) => one.pricePerAccelerator,
        (one) => {
          one.pricePerAccelerator = value
        },
      ),
    sets: /pricePerAccelerator$/,
  },
  {
    id: 'usd',
    label: 'page.knob.usd',
    unit: 'page.unit.krw-per-usd',
    scale: unscaled,
    min: 900,
    max: 2000,
    step: 5,
    read: (plan) => plan.economy.usdKrw,
    write: (draft, value) => {
      draft.economy.usdKrw = value
    },
    sets: /^\/economy\/usdKrw$/,
  },
  {
    id: 'pue',
    label: 'page.knob.pue',
    unit: 'page.unit.none',
    scale: unscaled,
    min: 1,
    max: 2,
    step: 0.01,
    read: (plan) => plan.sites[0]?.pue,
    write: (draft, value) =>
      setAlike(
        draft.sites,
        (site) => site.pue,
        (site) => {
          site.pue = value
        },
      ),
    sets: /\/pue$/,
  },
  {
    id: 'energy',
    label: 'page.knob.energy',
    unit: 'page.unit.krw-per-kwh',
    scale: unscaled,
    min: 60,
    max: 400,
    step: 1,
    read: (plan) => flatPrices(plan)[0]?.price,
    write: (draft, value) =>
      setAlike(
        flatPrices(draft),
        (one) => one.price,
        (one) => {
          one.price = value
        },
      ),
    sets: /\/energy\/price$/,
  },
]
