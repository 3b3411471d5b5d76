import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { centreModel } from '#model/centre-model.ts'
import { answersAlike, questionsOf, valueIn } from '#model/plan/questions.ts'
import { planVariants } from '#test/plans/plan-variants.ts'

const variant = (name: string): Plan => structuredClone(planVariants.find(([known]) => known === name)![1])

/** Ids of lines and inputs: what equations two plans do or do not share. */
const equations = (plan: Plan) => {
  const { model } = centreModel(plan)
  return JSON.stringify([...model.lines.keys(), ...model.inputs.keys()])
}

/** Whether a plan is evaluated by the equations that were written for another. */
const shareEquations = (written: Plan, plan: Plan) => answersAlike(plan, centreModel(written).asked)

type Change = [name: string, change: (plan: Plan) => unknown]

const atOnce = [{ month: '2027-01', share: 1 }]

const structural: Change[] = [
  ['no cost items', (plan) => delete plan.costs],
  ['a cost item in KRW', (plan) => (plan.costs![1]!.currency = 'KRW')],
  ['a cost item without growth', (plan) => delete plan.costs![1]!.escalation],
  ['a cost item of prices of its own year', (plan) => (plan.costs![1]!.priceBaseYear = 2025)],
  [
    'halls paid at milestones',
    ({ sites }) => (sites[0]!.halls[0]!.construction = { from: '2026-07', to: '2027-12', milestones: atOnce }),
  ],
  [
    'a grid paid at milestones',
    ({ sites }) => (sites[0]!.grid.construction = { from: '2026-07', to: '2027-12', milestones: atOnce }),
  ],
  ['halls of prices of their own year', ({ sites }) => (sites[0]!.halls[0]!.priceBaseYear = 2025)],
  ['a cost item that serves from operation on', (plan) => delete plan.costs![1]!.inService],
  ['a cost item that is an expense', (plan) => (plan.costs![0]!.lifeMonths = null)],
  [
    'fewer milestones',
    ({ costs }) => Object.assign(costs![2]!.spending, { milestones: [{ month: '2027-01', share: 1 }] }),
  ],
  ['no grants', (plan) => delete plan.finance.grants],
  ['a grant of another giver', (plan) => (plan.finance.grants![0]!.giver = 'other')],
  ['a grid that grows no dearer', ({ sites }) => delete sites[0]!.grid.escalation],
  ['halls that grow no dearer', ({ sites }) => delete sites[0]!.halls[0]!.escalation],
  ['half a year in the first calendar year', ({ tax }) => (tax.depreciation!.halfYear = 'yes')],
  ['no depreciation by class', ({ tax }) => delete tax.depreciation],
]

const taxes: Change[] = [
  ['no VAT', ({ tax }) => delete tax.vat],
  ['no acquisition tax', ({ tax }) => delete tax.acquisition],
  ['no property tax', ({ tax }) => delete tax.property],
  ['no holiday', ({ tax }) => delete tax.holiday],
  ['no later brackets', ({ tax }) => delete tax.later],
  ['fewer later brackets', ({ tax }) => (tax.later![0]!.brackets = [{ upTo: null, rate: 0.2 }])],
  ['no special tax on credits', ({ tax }) => delete tax.credit.ruralTax],
]

const puts: Change[] = [
  ['a put on dissolution', ({ terms }) => (terms.put!.month = 'dissolution')],
  ['a put of no volatility', ({ terms }) => delete terms.put!.volatility],
]

const publicUses: Change[] = [
  ['no capacity for public use', ({ terms }) => delete terms.publicUse],
  ['a public segment that is private', ({ demand }) => (demand[0]!.buyer = 'private')],
]

/** Formulas differ though lines do not. */
const formulas: Change[] = [
  ['halls built evenly', ({ sites }) => delete sites[0]!.halls[0]!.construction.curve],
  ['a grid built evenly', ({ sites }) => delete sites[0]!.grid.construction.curve],
]

describe('what equations ask of a plan', () => {
  const used = 'every cost item, grants and prices by date'
  const taxed = 'every tax and a holiday'
  const shared = 'capacity for public use'
  const held = 'preferred shares of both kinds and a put'

  it.each([
    ...structural.map(([name, change]) => [name, used, change] as const),
    ...taxes.map(([name, change]) => [name, taxed, change] as const),
    ...publicUses.map(([name, change]) => [name, shared, change] as const),
    ...puts.map(([name, change]) => [name, held, change] as const),
  ])('and its equations change with %s', (_, of, change) => {
    const plan = variant(of)
    change(plan)
    expect(equations(plan)).not.toBe(equations(variant(of)))
    expect(shareEquations(variant(of), plan)).toBe(false)
  })

  it.each(formulas)('changes with %s', (_, change) => {
    const plan = variant(used)
    change(plan)
    expect(shareEquations(variant(used), plan)).toBe(false)
  })

  it('and its equations change with the currency of accelerators and rents', () => {
    const priced = 'accelerators and rents in USD'
    for (const kind of ['owned', 'leased']) {
      const plan = variant(priced)
      const tenure = plan.fleet.map((one) => one.tenure).find((one) => one.kind === kind)
      delete (tenure as { currency?: string }).currency
      expect(equations(plan)).not.toBe(equations(variant(priced)))
      expect(shareEquations(variant(priced), plan)).toBe(false)
    }
  })

  it('and its equations change with a rate by date and a sum due at the end', () => {
    const name = 'loans of every kind'
    const dated = variant(name)
    dated.finance.tranches.at(-1)!.rate = { kind: 'fixed', rate: 0.05 }
    const inParts = variant(name)
    inParts.finance.tranches.find(({ id }) => id === 'part')!.amortisation = { kind: 'level' }
    for (const plan of [dated, inParts]) {
      expect(equations(plan)).not.toBe(equations(variant(name)))
      expect(shareEquations(variant(name), plan)).toBe(false)
    }
  })

  it('and its equations change with what preferred shares are paid first', () => {
    const name = 'preferred shares of both kinds and a put'
    const plan = variant(name)
    for (const { instrument } of plan.terms.shareholders) if (instrument.kind === 'preferred') delete instrument.order
    expect(equations(plan)).not.toBe(equations(variant(name)))
    expect(shareEquations(variant(name), plan)).toBe(false)
  })

  it('changes with the months in which VAT waits', () => {
    const plan = variant(taxed)
    plan.tax.vat!.settlementMonths = 3
    expect(shareEquations(variant(taxed), plan)).toBe(false)
  })

  it('does not change with numbers', () => {
    const plan = variant(taxed)
    plan.tax.vat!.rate = 0.2
    plan.tax.later![0]!.fromYear = 2029
    plan.economy.usdKrw = [{ from: '2026-01', value: 1300 }]
    expect(shareEquations(variant(taxed), plan)).toBe(true)
  })
})

describe('a cursor', () => {
  const plan = variant('every tax and a holiday')

  it('says where an input reads, by JSON Pointer', () => {
    const { at } = questionsOf(plan)
    expect(at.finance.minimumCash.pointer).toBe('/finance/minimumCash')
    expect(at.sites.each[0]!.halls.each[0]!.cooling.base.pointer).toBe('/sites/0/halls/0/cooling/base')
    expect(valueIn(plan, at.meta.horizonMonths)).toBe(plan.meta.horizonMonths)
  })

  it('is one object for one place, so that what was said of it is found again', () => {
    const { at } = questionsOf(plan)
    expect(at.sites.each[0]).toBe(at.sites.each[0])
    expect(at.tax.vat.given).toBe(at.tax.vat.given)
  })

  it('writes down what was asked, and nothing that was only read', () => {
    const questions = questionsOf(plan)
    const { at } = questions
    expect(at.tax.vat.given?.rate.pointer).toBe('/tax/vat/rate')
    expect(at.finance.sizing.as('caps')).toBeUndefined()
    expect(at.finance.sweepShare.is(2)).toBe(false)
    const asked = questions.close().map(({ keys, answer }) => [keys.join('.'), answer])
    expect(asked).toEqual([
      ['tax.vat', true],
      ['finance.sizing.kind', 'equity'],
      ['finance.sweepShare', false],
    ])
  })

  it('refuses to be asked once the equations are written', () => {
    const questions = questionsOf(plan)
    questions.close()
    expect(() => questions.at.sites.each).toThrow(
      '"/sites" was asked how many there are after the equations were written',
    )
  })

  it('finds a table’s entry for the kind of the plan', () => {
    const { at } = questionsOf(plan)
    const kind = at.finance.sizing.of({ equity: ({ amount }) => amount.pointer, caps: () => 'caps' })
    expect(kind).toBe('/finance/sizing/amount')
  })

  it('takes no wrong place', () => {
    const { at } = questionsOf(plan)
    // @ts-expect-error: the contract knows no such thing
    void at.finance.insuranceDeductible
    // @ts-expect-error: a plan may have no lease, so it is asked first
    void at.finance.lease.share
    // @ts-expect-error: a gearing stands only where debt is sized by caps
    void at.finance.sizing.gearing
    // @ts-expect-error: no loan has such a rank
    void at.finance.tranches.each[0]!.rank.is('junior')
    // @ts-expect-error: a kind is left out
    void (() => at.finance.sizing.of({ caps: () => 1 }))
  })
})
