import { describe, expect, it } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import type { Line } from '#algebra/expression.ts'
import { ModelBuilder } from '#algebra/model-builder.ts'
import { compile } from '#algebra/program.ts'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { centreModel } from '#model/centre-model.ts'
import type { Account, Holding } from '#model/ground/accounts.ts'
import { Ledger } from '#model/ground/ledger.ts'
import { planData } from '#model/plan/plan-data.ts'
import { checkResults } from '#model/readings/check-results.ts'
import { planVariants } from '#test/plans/plan-variants.ts'

const block = new ModelBuilder().block('test')
const flow = (id: string) => block.flow(id, 'KRW', 0)

describe('a ledger', () => {
  it('says what accounts gave and got, account by account in the order of posting', () => {
    const ledger = new Ledger()
    const [rent, energy, more] = [flow('rent'), flow('energy'), flow('more')]
    ledger.post(rent, 'rent', 'suppliers')
    ledger.post(energy, 'energy', 'suppliers')
    ledger.post(more, 'rent', 'customers')
    expect(ledger.from('energy', 'rent')).toEqual([energy, rent, more])
    expect(ledger.to('suppliers')).toEqual([rent, energy])
    expect(ledger.to('state')).toEqual([])
  })

  it('refuses a posting to a side of an account that was summed, for the sum would miss it', () => {
    const ledger = new Ledger()
    ledger.from('opex')
    ledger.held('owed')
    const late = flow('late')
    expect(() => ledger.post(late, 'opex', 'suppliers')).toThrow(
      '"test.late" is posted from opex after its sum was taken',
    )
    expect(() => ledger.hold(late, 'owed')).toThrow('"test.late" is held as owed after its sum was taken')
    ledger.post(late, 'running', 'opex')
    expect(ledger.to('opex')).toEqual([late])
  })

  it('tells money that crosses from outside to inside and back from what passes between accounts', () => {
    const ledger = new Ledger()
    const [sold, passed, paid] = [flow('sold'), flow('passed'), flow('paid')]
    ledger.post(sold, 'customers', 'compute')
    ledger.post(passed, 'compute', 'revenue')
    ledger.post(paid, 'energy', 'suppliers')
    expect(ledger.money()).toEqual({ received: [sold], paid: [paid] })
  })
})

/** A line's id without the instance it is of. */
const generic = ({ id, label }: Line): string => (id.split('.').length > 2 ? label.key : id)

/** A ledger that loses one posting, or one holding. */
class Forgetful extends Ledger {
  /** Everything that was posted and held, in order. */
  readonly written: string[] = []
  readonly lost: number

  constructor(lost: number) {
    super()
    this.lost = lost
  }

  override post(line: Line, from: Account, to: Account): void {
    if (this.keeps(`${generic(line)} from ${from} to ${to}`)) super.post(line, from, to)
  }

  override hold(level: Line, as: Holding): void {
    if (this.keeps(`${generic(level)} held as ${as}`)) super.hold(level, as)
  }

  private keeps(what: string): boolean {
    this.written.push(what)
    return this.written.length - 1 !== this.lost
  }
}

/** Whether the centre's checks, or the sum of its waterfall, notice that a posting was lost. */
function notices(plan: Plan, ledger: Forgetful): boolean {
  const centre = centreModel(plan, ledger)
  const at = calendar(plan.meta.start, plan.meta.horizonMonths)
  const evaluation = evaluate(compile(centre.model), at, planData(plan, centre))
  if (checkResults(centre, evaluation).some(({ ok }) => !ok)) return true
  const balance = evaluation.series(centre.model.lines.get('cash.balance')!)
  const steps = centre.waterfall.map(({ line, sign }) => ({ sign, series: evaluation.series(line) }))
  const largest = steps.reduce(
    (most, { series }) => series.reduce((all, value) => Math.max(all, Math.abs(value)), most),
    1,
  )
  return balance.some((closing, t) => {
    const change = steps.reduce((sum, { sign, series }) => sum + sign * series[t]!, 0)
    return Math.abs(change - (closing - (balance[t - 1] ?? 0))) > 1e-9 * largest
  })
}

/** A centre that rents its site and pays enough for a bank's letter to be missed. */
function rented(): Plan {
  const plan = structuredClone(presets.get('national-center-tender-2025h1')!)
  plan.finance.reserve.letterOfCredit = { fee: 0.2 }
  for (const site of plan.sites) site.rent = 10_000
  return plan
}

const names = [
  'a lease and contributions in kind',
  'a shareholder loan, a replacement reserve and capital given back',
  'every cost item, grants and prices by date',
  'equity by dates',
  'a penalty of delay, a joint guarantee and a put',
  'preferred shares of both kinds and a put',
  'debt within caps and a sweep',
  'hours guaranteed by the state',
  'equity before debt and a reserve from the sources',
  'every tenure and a refresh',
  'loans of every kind',
]

/** Postings of plans that have them all, and whether any plan notices when one of them is forgotten. */
function forgotten(): Map<string, boolean> {
  const variants = new Map(planVariants)
  const found = new Map<string, boolean>()
  for (const plan of [...names.map((name) => variants.get(name)!), rented()]) {
    const whole = new Forgetful(-1)
    expect(notices(plan, whole)).toBe(false)
    for (const [k, what] of whole.written.entries())
      if (!found.get(what)) found.set(what, notices(plan, new Forgetful(k)))
  }
  return found
}

describe('a posting that is forgotten', () => {
  it('is noticed by a check or the waterfall, whichever it is', () => {
    const found = forgotten()
    expect(found.size).toBeGreaterThan(80)
    expect([...found].flatMap(([what, noticed]) => (noticed ? [] : [what]))).toEqual([])
  }, 180_000)
})
