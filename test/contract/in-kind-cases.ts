import type { Plan } from '#contract/plan.ts'
import type { InKind } from '#contract/terms.ts'

type Case = [name: string, change: (plan: Plan) => unknown, expected: string[]]

const land: InKind = { what: 'land', site: 'centre' }

const brings =
  (...things: InKind[]) =>
  ({ terms }: Plan) =>
    (terms.shareholders[0]!.inKind = things)

const at = '/terms/shareholders/0/inKind'

/** Contributions in kind that break a rule. */
export const inKind: Case[] = [
  ['land is that of a site of the plan', brings({ ...land, site: 'moon' }), [`${at}/0/site rule.known-site`]],
  [
    'a hall that is brought is one of its site',
    brings({ what: 'hall', site: 'centre', hall: 'attic' }),
    [`${at}/0/hall rule.known-hall`],
  ],
  [
    'accelerators that are brought are ones that the centre owns',
    brings({ what: 'accelerators', deployment: 'none' }),
    [`${at}/0/deployment rule.known-owned`],
  ],
  ['a thing is brought once', brings(land, { site: 'centre', what: 'land' }), [`${at}/1 rule.brought-once`]],
  [
    'and by one shareholder',
    (plan) => {
      brings(land)(plan)
      plan.terms.shareholders[1]!.inKind = [land]
    },
    ['/terms/shareholders/1/inKind/0 rule.brought-once'],
  ],
  [
    'what is brought is paid for within construction',
    (plan) => {
      brings(land)(plan)
      plan.sites[0]!.land.paid = '2031-01'
    },
    [`${at}/0 rule.in-kind-in-construction`],
  ],
  [
    'so are machines, to their last delivery',
    (plan) => {
      brings({ what: 'accelerators', deployment: plan.fleet[0]!.id })(plan)
      Object.assign(plan.fleet[0]!, { order: '2028-12', deliveryMonths: 12 })
    },
    [`${at}/0 rule.in-kind-in-construction`],
  ],
  [
    'only common shares are issued for it',
    (plan) => {
      brings(land)(plan)
      plan.terms.shareholders[0]!.instrument = {
        kind: 'preferred',
        dividend: 0.04,
        cumulative: 'yes',
        redeemFrom: '2030-01',
      }
    },
    [`${at} rule.in-kind-common`],
  ],
]
