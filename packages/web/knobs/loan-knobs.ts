import type { Tranche } from '#contract/finance.ts'
import type { Plan } from '#contract/plan.ts'
import type { Key } from '#words/en.ts'
import { type Knob, percent, setAlike, unscaled } from './knob.ts'

type Lender = Tranche['lender']
type Priced<K extends Tranche['rate']['kind']> = Extract<Tranche['rate'], { kind: K }>

/** Prices of a lender's loans, where they are of one kind. */
const prices = <K extends Tranche['rate']['kind']>(plan: Plan, lender: Lender, kind: K) =>
  plan.finance.tranches
    .filter((tranche) => tranche.lender === lender)
    .map(({ rate }) => rate)
    .filter((rate): rate is Priced<K> => rate.kind === kind)

/** Interest of a lender's loans that have a rate of their own. */
const rateKnob = (id: string, label: Key, lender: Lender): Knob => ({
  id,
  label,
  unit: 'page.unit.percent',
  scale: percent,
  min: 0,
  max: 0.15,
  step: 0.0005,
  read: (plan) => prices(plan, lender, 'fixed')[0]?.rate,
  write: (draft, value) =>
    setAlike(
      prices(draft, lender, 'fixed'),
      (one) => one.rate,
      (one) => {
        one.rate = value
      },
    ),
  sets: /^\/finance\/tranches\/\d+\/rate\/rate$/,
})

/** What a lender's loans cost over the treasury bond. */
const spreadKnob = (id: string, label: Key, lender: Lender): Knob => ({
  id,
  label,
  unit: 'page.unit.points',
  scale: percent,
  min: -0.03,
  max: 0.06,
  step: 0.0005,
  read: (plan) => prices(plan, lender, 'linked')[0]?.spread,
  write: (draft, value) =>
    setAlike(
      prices(draft, lender, 'linked'),
      (one) => one.spread,
      (one) => {
        one.spread = value
      },
    ),
  sets: /^\/finance\/tranches\/\d+\/rate\/spread$/,
})

/** What loans cost, and how they are repaid and secured. */
export const loanKnobs: readonly Knob[] = [
  spreadKnob('policy-spread', 'page.knob.policy-spread', 'policy'),
  rateKnob('policy-rate', 'page.knob.policy-rate', 'policy'),
  spreadKnob('bank-spread', 'page.knob.bank-spread', 'commercial'),
  rateKnob('bank-rate', 'page.knob.bank-rate', 'commercial'),
  {
    id: 'repayment',
    label: 'page.knob.repayment',
    unit: 'page.unit.months',
    scale: unscaled,
    min: 12,
    max: 240,
    step: 1,
    read: (plan) => plan.finance.tranches[0]?.repaymentMonths,
    write: (draft, value) =>
      setAlike(
        draft.finance.tranches,
        (one) => one.repaymentMonths,
        (one) => {
          one.repaymentMonths = value
        },
      ),
    sets: /^\/finance\/tranches\/\d+\/repaymentMonths$/,
  },
  {
    id: 'reserve',
    label: 'page.knob.reserve',
    unit: 'page.unit.months',
    scale: unscaled,
    min: 0,
    max: 24,
    step: 1,
    read: (plan) => plan.finance.reserve.months,
    write: (draft, value) => {
      draft.finance.reserve.months = value
    },
    sets: /^\/finance\/reserve\/months$/,
  },
  {
    id: 'lock-up',
    label: 'page.knob.lock-up',
    unit: 'page.unit.times',
    scale: unscaled,
    min: 0,
    max: 3,
    step: 0.05,
    read: (plan) => plan.finance.lockUp.dscr,
    write: (draft, value) => {
      draft.finance.lockUp.dscr = value
    },
    sets: /^\/finance\/lockUp\/dscr$/,
  },
]
