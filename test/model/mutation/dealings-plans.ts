import type { Plan } from '#contract/plan.ts'
import { loan } from '#test/plans/loan.ts'
import { money } from '#test/plans/money-plan.ts'
import { planVariants } from '#test/plans/plan-variants.ts'
import { common } from '#test/plans/shareholders.ts'
import { plant } from './own-funds-plans.ts'

/** Dealings with the state, and machines of two classes. */
const variants = planVariants.filter(([name]) => /^(hours guaranteed|a penalty of delay|every tenure)/.test(name))

/** Hours guaranteed for a year, of which many stand idle before and after. */
const ofAYear = structuredClone(variants.find(([name]) => name.startsWith('hours'))![1])
ofAYear.terms.anchor = { hours: 2e7, price: 2500, from: '2028-01', to: '2028-12' }

/** Senior and mezzanine debt that is stood for, and a put whose claim is still there after its month. */
const guaranteed = money(({ finance, terms }) => {
  finance.sizing = { kind: 'equity', amount: 30e9 }
  finance.tranches = [loan({ id: 'senior', share: 0.6 }), loan({ id: 'junior', share: 0.4, rank: 'mezzanine' })]
  terms.shareholders = [common('state', 'public', 0.3, 0.02), common('firms', 'private', 0.7)]
  terms.put = { month: '2028-12', rate: 0.03, volatility: 0.2 }
  terms.guarantee = { share: 0.5 }
})

/** A holiday that begins years after operation does, as plant that wears out in two years leaves no income. */
const laterHoliday = money((plan) => {
  plan.meta.horizonMonths = 120
  plant(plan, 50e9)
  plan.sites[0]!.land.cost = 10e9
  plan.sites[0]!.grid.lifeMonths = 24
  plan.finance.sizing = { kind: 'equity', amount: 60e9 }
  plan.tax = {
    ...plan.tax,
    brackets: [{ upTo: null, rate: 0.2 }],
    localShare: 0.1,
    lossCap: 0.8,
    holiday: { fullYears: 1, partialYears: 2, partialShare: 0.5 },
  }
})

export const dealingsPlans: readonly Plan[] = [...variants.map(([, plan]) => plan), ofAYear, guaranteed, laterHoliday]
