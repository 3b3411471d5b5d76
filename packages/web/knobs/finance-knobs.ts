import { type Knob, percent, unscaled } from './knob.ts'

/** Capital, loans and term. */
export const financeKnobs: readonly Knob[] = [
  {
    id: 'equity',
    label: 'page.knob.equity',
    unit: 'page.unit.big-krw',
    scale: { ko: 1e-8, en: 1e-9 },
    min: 0,
    max: 2.5e12,
    step: 10e9,
    read: (plan) => plan.finance.equity,
    write: (draft, value) => {
      draft.finance.equity = value
    },
    sets: /^\/finance\/equity$/,
  },
  {
    id: 'public',
    label: 'page.knob.public',
    unit: 'page.unit.percent',
    scale: percent,
    min: 0,
    max: 1,
    step: 0.01,
    read: (plan) => plan.finance.classes.public.share,
    write: (draft, value) => {
      draft.finance.classes.public.share = value
      draft.finance.classes.private.share = 1 - value
    },
    sets: /^\/finance\/classes\/\w+\/share$/,
  },
  {
    id: 'rate',
    label: 'page.knob.rate',
    unit: 'page.unit.percent',
    scale: percent,
    min: 0,
    max: 0.1,
    step: 0.0005,
    read: (plan) => plan.finance.loans.policy.rate,
    write: (draft, value) => {
      draft.finance.loans.policy.rate = value
    },
    sets: /^\/finance\/loans\/policy\/rate$/,
  },
  {
    id: 'bank-rate',
    label: 'page.knob.bank-rate',
    unit: 'page.unit.percent',
    scale: percent,
    min: 0,
    max: 0.15,
    step: 0.0005,
    read: (plan) => plan.finance.loans.commercial.rate,
    write: (draft, value) => {
      draft.finance.loans.commercial.rate = value
    },
    sets: /^\/finance\/loans\/commercial\/rate$/,
  },
  {
    id: 'repayment',
    label: 'page.knob.repayment',
    unit: 'page.unit.months',
    scale: unscaled,
    min: 12,
    max: 240,
    step: 1,
    read: (plan) => plan.finance.loans.policy.repaymentMonths,
    write: (draft, value) => {
      draft.finance.loans.policy.repaymentMonths = value
    },
    sets: /^\/finance\/loans\/policy\/repaymentMonths$/,
  },
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
    sets: /^\/meta\/horizonMonths$|^\/finance\/constructionMonths$|\/construction\/to$|\/deliveryMonths$/,
  },
]
