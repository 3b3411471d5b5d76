import fc from 'fast-check'
import type { Plan } from '#contract/plan.ts'
import { broughtInKind } from '#contract/rules/in-kind.ts'
import type { InKind } from '#contract/terms.ts'

const share = fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000)

/** A lease in half of the plans, and in half, which of the things of a plan are brought in kind, and by whom. */
export const arbitrarySources = fc.record({
  lease: fc.option(
    fc.record({
      share,
      rate: fc.integer({ min: 0, max: 150 }).map((k) => k / 1000),
      rentMonths: fc.integer({ min: 1, max: 120 }),
      residualShare: share,
    }),
    { nil: undefined, freq: 2 },
  ),
  brought: fc.option(fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), { nil: [], freq: 2 }),
})

type Sources = typeof arbitrarySources extends fc.Arbitrary<infer T> ? T : never

const thingsOf = ({ sites, fleet }: Plan): InKind[] => [
  ...sites.flatMap(({ id, halls }): InKind[] => [
    { what: 'land', site: id },
    ...halls.map((hall): InKind => ({ what: 'hall', site: id, hall: hall.id })),
  ]),
  ...fleet.map(({ id }): InKind => ({ what: 'accelerators', deployment: id })),
]

/** The plan with them, as far as it has what they need. */
export function withSources(plan: Plan, { lease, brought }: Sources): Plan {
  const owns = plan.fleet.some(({ tenure }) => tenure.kind === 'owned')
  const things = thingsOf(plan)
  const shareholders = plan.terms.shareholders.map((holder, i) => {
    if (holder.instrument.kind !== 'common') return holder
    const inKind = things.filter((_, k) => brought[k % brought.length] === i && fits(plan, things[k]!))
    return inKind.length > 0 ? { ...holder, inKind: inKind.slice(0, 16) } : holder
  })
  return {
    ...plan,
    finance: { ...plan.finance, ...(owns && lease ? { lease } : {}) },
    terms: { ...plan.terms, shareholders },
  }
}

/** Whether one common shareholder alone may bring it. */
function fits({ terms, ...plan }: Plan, thing: InKind): boolean {
  const [first] = terms.shareholders
  const alone = { ...first!, instrument: { kind: 'common' as const }, inKind: [thing] }
  return broughtInKind({ ...plan, terms: { ...terms, shareholders: [alone] } }).length === 0
}
