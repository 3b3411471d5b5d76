import fc from 'fast-check'
import { Plan } from '#contract/plan.ts'
import { monthAt, monthNumber } from '#contract/rules/rule.ts'
import { brought } from '#specimens/repairs/in-kind.ts'
import { arbitraryPlan } from './any-plan.ts'
import { bought, plainDeployment } from './deployments.ts'
import { draft } from './plain-plan.ts'

/**
 * The finance, terms and taxes of any plan, of a centre that earns: a hall, land and machines for 10 to 500 billion, and
 * machines that the state pays for, month by month, one to six times that and all other costs over the plan.
 */
export const arbitraryEarningPlan: fc.Arbitrary<Plan> = fc
  .record({
    any: arbitraryPlan,
    billions: fc.integer({ min: 10, max: 500 }),
    tenths: fc.integer({ min: 10, max: 60 }),
  })
  .map(({ any, billions, tenths }) => {
    const { meta, economy, costs = [], tax, finance, terms } = any
    const { start, horizonMonths } = meta
    const built = { from: start, to: start }
    const third = (billions * 1e9) / 3
    const centre = draft(({ sites: [site] }) => {
      Object.assign(site!.land, { cost: third, paid: start })
      Object.assign(site!.energy, { price: 0 })
      Object.assign(site!.grid, { construction: built, phases: [{ mw: 80, applied: start, leadMonths: 0 }] })
      Object.assign(site!.grid, { assessment: null })
      Object.assign(site!.halls[0]!, {
        construction: built,
        opens: monthAt(monthNumber(start) + 1),
        shellCost: [{ from: start, value: third / 40 / 1.1 }],
        plantCost: [{ from: start, value: 0 }],
      })
    })
    const spent = costs.reduce((sum, { amount, currency }) => sum + amount * (currency === 'USD' ? 2000 : 1), 0)
    const served = {
      ...plainDeployment,
      order: start,
      leadMonths: 0,
      serviceMonths: 480,
      tenure: {
        kind: 'entrusted' as const,
        inKindShare: 0,
        feePerMonth: Math.min(1e8, ((spent + 3 * third) * tenths) / 10 / 800 / horizonMonths),
      },
    }
    const machines = bought({ ...centre, fleet: [served] }, start)
    const price = [{ from: start, value: third / 8 }]
    const plan: Plan = {
      ...centre,
      meta,
      economy,
      fleet: [served, { ...machines, tenure: { ...machines.tenure, price } } as Plan['fleet'][number]],
      costs: costs.length > 0 ? costs : undefined,
      tax,
      finance,
      terms: { ...structuredClone(terms), publicUse: undefined },
    }
    brought(plan)
    return Plan.parse(JSON.parse(JSON.stringify(plan)))
  })
