import { describe, expect, it } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import { compile } from '#algebra/program.ts'
import type { Plan } from '#contract/plan.ts'
import { centreModel } from '#model/centre-model.ts'
import { planData } from '#model/plan/plan-data.ts'
import { loan, sculpted } from '#test/plans/loan.ts'
import { firstOperation, money } from '#test/plans/money-plan.ts'
import { evaluated, relative, sum } from '../observe.ts'

const rate = 0.06 / 12
const dscr = 1.3

/** Debt that cover of 1.3 allows over ten years of revenue that rises by 5 % every January. */
const sized =
  (change: (plan: Plan) => void = () => undefined) =>
  (plan: Plan) => {
    plan.meta.horizonMonths = 150
    plan.economy.cpi = 0.05
    plan.sites[0]!.land.cost = 150e9
    plan.finance.sizing = { kind: 'caps', gearing: 1, dscr, llcr: 0.1 }
    plan.finance.tranches = [loan({ repaymentMonths: 120, amortisation: sculpted(dscr) })]
    change(plan)
  }

/** Tax of 5 % on income after interest, half paid ahead: low, so that cash of a March still covers the interest 1.3 times. */
function taxed(plan: Plan) {
  plan.tax = {
    ...plan.tax,
    brackets: [{ upTo: null, rate: 0.05 }],
    localShare: 0.1,
    credit: { rate: 0, years: 5, minimumTax: 0 },
    interimShare: 0.5,
  }
}

/** Σ CFADS ÷ DSCR ÷ (1 + i)^t over the repayments, seen from the month before the first. */
function worth(cfads: Float64Array, first: number, months: number): number {
  let value = 0
  for (let t = 1; t <= months; t++) value += cfads[first + t - 1]! / dscr / (1 + rate) ** t
  return value
}

describe('debt sculpted to a cover', () => {
  const { series, measure } = evaluated(sized())
  const cfads = series('cash.cfads')
  const debt = measure('sources.debt')

  it('is Σ CFADS ÷ DSCR ÷ (1 + i)^t (the formula of NREL’s System Advisor Model)', () => {
    expect(cfads[6]).toBe(1e9)
    expect(cfads[12]).toBe(1.05e9)
    expect(relative(debt, worth(cfads, firstOperation, 120))).toBeLessThan(1e-9)
    expect(measure('sizing.binding')).toBe(3)
  })

  it('is served by CFADS ÷ DSCR every month, and is gone at maturity, not before', () => {
    for (let t = 6; t < 126; t++) expect(relative(series('cash.debtService')[t]!, cfads[t]! / dscr)).toBeLessThan(1e-9)
    expect(series('debt.loan.balance')[124]!).toBeGreaterThan(1e8)
    expect(series('debt.loan.balance')[125]).toBe(0)
    expect(relative(measure('debt.minDscr'), dscr)).toBeLessThan(1e-9)
  })

  it('closes where tax depends on the interest: it is worth what serves it, and covered alike in every year', () => {
    const { series, measure } = evaluated(sized(taxed))
    const debt = measure('sources.debt')
    expect(debt).toBeLessThan(worth(cfads, firstOperation, 120))
    expect(relative(debt, dscr * worth(series('cash.debtService'), firstOperation, 120))).toBeLessThan(1e-9)
    // From August, once what is paid ahead is paid too, to November, before the next tax is assessed.
    for (let year = 2; year < 10; year++)
      for (const month of [12 * year + 7, 12 * year + 10])
        expect(relative(series('debt.dscr')[month]!, dscr)).toBeLessThan(1e-9)
    expect(relative(measure('debt.minDscr'), dscr)).toBeLessThan(1e-9)
    // Nothing is left at maturity, nor was there anything for the last payment to clear but rounding.
    expect(series('debt.loan.balance')[firstOperation + 119]).toBe(0)
    expect(Math.abs(sum(series('sculpting.left')))).toBeLessThan(1e-14 * debt)
  })

  it('is worth CFADS ÷ DSCR from the end of a grace period in which interest is paid', () => {
    const { series, measure } = evaluated(sized((plan) => (plan.finance.tranches[0]!.graceMonths = 12)))
    // Interest alone keeps the debt as it is: at the end of the grace period it is still what was drawn.
    expect(relative(measure('sources.debt'), worth(series('cash.cfads'), firstOperation + 12, 120))).toBeLessThan(1e-9)
  })

  it.each([undefined, 'equity-first'] as const)('does not depend on where the ratio is sought, calls %s', (kind) => {
    const plan = money(sized(taxed))
    if (kind) plan.finance.calls = { kind }
    const at = calendar(plan.meta.start, plan.meta.horizonMonths)
    const ratioWithin = (lower: number, upper: number) => {
      const centre = centreModel(plan)
      const [solve] = centre.model.unknowns
      Object.assign(solve!.unknown, { lower, upper })
      const found = evaluate(compile(centre.model), at, planData(plan, centre)).unknowns.get(solve!.unknown.id)!
      expect(found.ok).toBe(true)
      return found.value
    }
    const whole = ratioWithin(0, 1)
    expect(whole).toBeGreaterThan(0.3)
    for (const [lower, upper] of [
      [0.1, 0.9],
      [0, 0.8],
      [0.25, 1],
      [whole - 0.01, whole + 0.2],
    ])
      expect(relative(ratioWithin(lower!, upper!), whole)).toBeLessThan(1e-10)
  })

  it('shares what CFADS allows between sculpted loans by what each owes', () => {
    const { series } = evaluated(
      sized((plan) => {
        plan.finance.tranches = [
          loan({ id: 'a', share: 0.25, repaymentMonths: 120, amortisation: sculpted(dscr) }),
          loan({ id: 'b', share: 0.75, repaymentMonths: 120, amortisation: sculpted(dscr) }),
        ]
      }),
    )
    for (let t = 6; t < 126; t++) {
      expect(relative(series('debt.b.service')[t]!, 3 * series('debt.a.service')[t]!)).toBeLessThan(1e-9)
      expect(relative(series('cash.debtService')[t]!, series('cash.cfads')[t]! / dscr)).toBeLessThan(1e-9)
    }
  })
})
