import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { pointerOf } from '#contract/json-pointer.ts'
import { Plan } from '#contract/plan.ts'

const valid = presets.get('national-center-tender-2025h1')!

/** Pointers and messages of what is wrong with the preset once it is changed. */
function faults(change: (plan: Plan) => void): string[] {
  const plan = structuredClone(valid)
  change(plan)
  return (Plan.safeParse(plan).error?.issues ?? []).map(({ path, message }) => `${pointerOf(path)} ${message}`)
}

describe('rules between fields', () => {
  it.each<[string, (plan: Plan) => void, string[]]>([
    [
      'ids are unique',
      (plan) => {
        plan.fleet[1]!.id = plan.fleet[0]!.id
      },
      ['/fleet/1/id rule.unique-id'],
    ],
    [
      'a deployment stands at a site of the plan',
      (plan) => {
        plan.fleet[0]!.site = 'moon'
      },
      ['/fleet/0/site rule.known-site'],
    ],
    [
      'a node fits its rack',
      (plan) => {
        plan.sites[0]!.rackEnvelopeKw = 10
      },
      ['/fleet/0/node/kw rule.node-fits-rack', '/fleet/1/node/kw rule.node-fits-rack'],
    ],
    [
      'a path goes forward',
      (plan) => {
        plan.sites[0]!.power[1]!.from = '2026-01'
      },
      ['/sites/0/power/1/from rule.path-order'],
    ],
    [
      'a window ends after it starts',
      (plan) => {
        plan.fleet[0]!.install.to = '2027-01'
      },
      ['/fleet/0/install/to rule.window-order'],
    ],
    [
      'nothing happens before the plan',
      (plan) => {
        plan.fleet[0]!.install.from = '2025-12'
      },
      ['/fleet/0/install/from rule.after-start'],
    ],
    [
      'nothing is built after the plan',
      (plan) => {
        plan.sites[0]!.building.construction.to = '2040-01'
      },
      ['/sites/0/building/construction/to rule.before-end'],
    ],
    [
      'ownership adds up',
      (plan) => {
        plan.finance.classes.public.share = 0.5
      },
      ['/finance/classes/private/share rule.shares-sum'],
    ],
    [
      'debt adds up',
      (plan) => {
        plan.finance.loans.policy.share = 0.5
      },
      ['/finance/loans/commercial/share rule.shares-sum'],
    ],
    [
      'no more than all hours are set aside',
      (plan) => {
        plan.demand[0]!.share = 0.9
      },
      ['/demand rule.shares-within'],
    ],
    [
      'only the last bracket is open',
      (plan) => {
        plan.tax.brackets[1]!.upTo = null
      },
      ['/tax/brackets/1/upTo rule.open-last-bracket'],
    ],
    [
      'brackets ascend',
      (plan) => {
        plan.tax.brackets[1]!.upTo = 1
      },
      ['/tax/brackets/1/upTo rule.bracket-order'],
    ],
    [
      'construction ends before the plan',
      (plan) => {
        plan.finance.constructionMonths = 83
      },
      ['/finance/constructionMonths rule.before-end'],
    ],
    [
      'payment ends within life',
      (plan) => {
        plan.fleet[0]!.lifeMonths = 5
      },
      ['/fleet/0/lifeMonths rule.life-covers-payment'],
    ],
  ])('%s', (_, change, expected) => {
    expect(faults(change)).toEqual(expected)
  })

  it('names every breach at once', () => {
    const found = faults((plan) => {
      plan.fleet[0]!.site = 'moon'
      plan.finance.classes.public.share = 0.9
      plan.demand[1]!.share = 0.9
    })
    expect(found).toHaveLength(3)
  })
})
