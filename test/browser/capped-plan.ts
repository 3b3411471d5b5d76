import { Plan } from '#contract/plan.ts'

/** A plan whose debt is the most that caps allow, in three loans of both ranks, some of it repaid early. */
export function cappedPlan(plan: Plan): Plan {
  const [policy, commercial] = plan.finance.tranches
  return Plan.parse({
    ...plan,
    meta: { ...plan.meta, title: 'Capped' },
    finance: {
      ...plan.finance,
      sizing: { kind: 'caps', gearing: 0.4, dscr: 1.1, llcr: 1.1 },
      tranches: [
        { ...policy, share: 0.5, amortisation: { kind: 'sculpted', dscr: 1.2 } },
        { ...commercial, id: 'bank', name: 'Bank', share: 0.3 },
        { ...commercial, id: 'mezzanine', name: 'Mezzanine', share: 0.2, rank: 'mezzanine' },
      ],
      sweepShare: 0.5,
    },
  })
}
