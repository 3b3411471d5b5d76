import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { evaluatePlan, type Outcome } from '#model/readings/outcome.ts'
import { rule, type Tone } from '#study/verdict/rule.ts'
import { verdictOf } from '#study/verdict/verdict.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { arbitraryEarningPlan } from '#test/plans/earning-plan.ts'
import { money } from '#test/plans/money-plan.ts'
import { planVariants } from '#test/plans/plan-variants.ts'
import { seeds } from '#test/plans/seeds.ts'
import { isKey } from '#words/say.ts'

/** What the outcome says for itself, without the rule: in months, KRW and roots. */
function facts(plan: Plan, { centre, evaluation }: Outcome) {
  const line = (id: string) => evaluation.series(centre.model.lines.get(id)!)
  const [support, service] = [line('cash.support'), line('cash.debtService')]
  const measure = (id: string) => evaluation.measures.get(id)!
  const side = plan.terms.shareholders.some((one) => one.side === 'private') ? 'private' : 'public'
  const npv = measure(`class.${side}.npv`)
  return {
    paidBySupport: support.some((paid, t) => paid > 0.01 && service[t]! > 0.01),
    npv: npv.ok ? npv.value : Number.NaN,
    irr: measure(`class.${side}.irr`),
    cover: measure('debt.minDscr'),
  }
}

/** A plan that earns well and owes nobody, so that one thing alone may be wrong with it. */
const sound = (change: (plan: Plan) => void) =>
  money((plan) => {
    plan.finance.sizing = { kind: 'equity', amount: 60e9 }
    plan.finance.minimumCash = 0
    plan.terms.shareholders = plan.terms.shareholders.map((one) => ({ ...one, side: 'private', hurdle: 0.01 }))
    change(plan)
  })

/** What was earned goes out as dividends; clearing the site at the end takes much of it back: two rates solve. */
const clearedAtTheEnd = sound((plan) => {
  Object.assign(plan.fleet[0]!.tenure, { feePerMonth: 5e6 })
  const spending = { kind: 'even', from: '2031-10', to: '2031-11' } as const
  const end = { id: 'clearing', name: 'Clearing', kind: 'other', currency: 'KRW', amount: 170e9 } as const
  plan.costs = [{ ...end, spending, lifeMonths: null }]
})

const drawn = [
  ...fc.sample(arbitraryPlan, { seed: seeds.verdict, numRuns: 60 }),
  ...fc.sample(arbitraryEarningPlan, { seed: seeds.verdictEarning, numRuns: 140 }),
]

const plans: readonly Plan[] = [
  ...presets.values(),
  ...planVariants.map(([, plan]) => plan),
  ...drawn,
  sound(() => undefined),
  clearedAtTheEnd,
]

describe('the rule of verdicts', () => {
  const seen: { plan: Plan; outcome: Outcome; row: string; tone: Tone; facts: ReturnType<typeof facts> }[] = []
  beforeAll(() => {
    for (const plan of plans) {
      const outcome = evaluatePlan(plan)
      const { row, tone } = verdictOf(plan, outcome)
      seen.push({ plan, outcome, row, tone, facts: facts(plan, outcome) })
    }
  }, 300_000)

  it('is never favourable where lenders are paid by support, the hurdle is missed or the rate is one of several', () => {
    for (const { tone, facts } of seen.filter(({ tone }) => tone === 'favourable')) {
      expect(tone).toBe('favourable')
      expect(facts.paidBySupport).toBe(false)
      expect(facts.npv).toBeGreaterThanOrEqual(0)
      expect(facts.irr.ok).toBe(true)
      expect(facts.irr.detail?.unique).not.toBe(false)
      expect(!facts.cover.ok || facts.cover.value >= 1 - 1e-9).toBe(true)
    }
  })

  it('has every row reached by some plan', () => {
    const counts = Object.fromEntries(rule.map(({ id }) => [id, seen.filter(({ row }) => row === id).length]))
    for (const [id, count] of Object.entries(counts)) expect(count, id).toBeGreaterThan(0)
  })

  it('speaks in words that there are, one to three sentences of them', () => {
    for (const { plan, outcome } of seen) {
      const { sentences, figures } = verdictOf(plan, outcome)
      expect(sentences.length).toBeGreaterThan(0)
      expect(sentences.length).toBeLessThanOrEqual(3)
      for (const { key } of [...sentences, ...figures.flatMap(({ label, note }) => [label, note])])
        expect(isKey(key), key).toBe(true)
      expect(figures).toHaveLength(3)
    }
  })
})
