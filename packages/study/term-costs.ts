import type { Plan } from '#contract/plan.ts'
import { measured } from './measured.ts'
import { isDiscounted, isReserved, withoutDiscount, withoutReservation } from './public-use.ts'

type TermId =
  | 'put'
  | 'preferred'
  | 'npu-quota'
  | 'reservation'
  | 'discount'
  | 'policy-loan'
  | 'anchor'
  | 'penalty'
  | 'guarantee'

/** A term of the call that can be switched off. */
interface Term {
  readonly id: TermId
  /** Why switching it off says nothing of what it costs. */
  readonly unpriced?: 'only-checked' | 'no-cash'
  /** Measure of the most that it stands for. */
  readonly exposure?: string
  readonly applies: (plan: Plan) => boolean
  readonly off: (draft: Plan) => void
}

/** The terms, in the order in which they are shown. */
export const terms: readonly Term[] = [
  {
    id: 'put',
    applies: ({ terms }) => terms.put !== null,
    off: (draft) => {
      draft.terms.put = null
    },
  },
  {
    id: 'preferred',
    applies: ({ terms }) => terms.shareholders.some(({ instrument }) => instrument.kind === 'preferred'),
    off: ({ terms }) => {
      for (const shareholder of terms.shareholders) shareholder.instrument = { kind: 'common' }
    },
  },
  {
    id: 'npu-quota',
    unpriced: 'only-checked',
    applies: ({ terms }) => terms.npuQuota !== null,
    off: (draft) => {
      draft.terms.npuQuota = null
    },
  },
  {
    id: 'reservation',
    applies: (plan) => plan.demand.some((segment) => isReserved(plan, segment)),
    off: withoutReservation,
  },
  {
    id: 'discount',
    applies: (plan) => plan.demand.some((segment) => isDiscounted(plan, segment)),
    off: withoutDiscount,
  },
  {
    id: 'policy-loan',
    applies: ({ finance }) => finance.tranches.some(({ lender }) => lender === 'policy'),
    off: ({ finance, terms }) => {
      for (const tranche of finance.tranches)
        if (tranche.lender === 'policy') tranche.rate = { kind: 'fixed', rate: terms.referenceRate }
    },
  },
  {
    id: 'anchor',
    applies: ({ terms }) => terms.anchor !== undefined,
    off: ({ terms }) => {
      delete terms.anchor
    },
  },
  {
    id: 'penalty',
    applies: ({ terms }) => terms.penalty !== undefined,
    off: ({ terms }) => {
      delete terms.penalty
    },
  },
  {
    id: 'guarantee',
    unpriced: 'no-cash',
    exposure: 'guarantee.mostExposure',
    applies: ({ terms }) => terms.guarantee !== undefined,
    off: ({ terms }) => {
      delete terms.guarantee
    },
  },
]

/** A plan with one term switched off, as if the call had never set it; the plan itself is left alone. */
export function withoutTerm(plan: Plan, { off }: Term): Plan {
  const draft = structuredClone(plan)
  off(draft)
  return draft
}

/** What measures would change by if a term were switched off. */
export interface TermCost extends Pick<Term, 'id' | 'unpriced'> {
  /** The most that it stands for, KRW; null where that has no value, absent of terms that stand for nothing. */
  readonly peakExposure?: number | null
  /** By measure, without the term less with it, in its unit; null where it has no value or the term no price. */
  readonly changes: Readonly<Record<string, number | null>>
}

/**
 * Switches off every term that a plan has, one at a time, and says what each measure changes by, or why that says
 * nothing. Terms act on each other: their changes do not add up to that of switching off all of them.
 * @param plan a valid plan
 * @param measures ids
 * @returns in the order of `terms`
 * @example
 * import { presets } from '#catalog/presets.ts'
 * const [put, quota] = termCosts(presets.get('national-center-tender-2025h1')!, ['treasury.npv'])
 * put!.id // → 'put'
 * // A put costs the private side, which pays it to the treasury.
 * put!.changes['treasury.npv']! < 0 // → true
 * quota // → { id: 'npu-quota', unpriced: 'only-checked', changes: { 'treasury.npv': null } }
 */
export function termCosts(plan: Plan, measures: readonly string[]): TermCost[] {
  const before = measured(plan)
  return terms
    .filter((term) => term.applies(plan))
    .map((term) => {
      if (term.unpriced) return withoutPrice(term, before, measures)
      const after = measured(withoutTerm(plan, term))
      const change = (id: string) => {
        const [from, to] = [before.get(id), after.get(id)]
        return from?.ok && to?.ok ? to.value - from.value : null
      }
      return { id: term.id, changes: Object.fromEntries(measures.map((id) => [id, change(id)])) }
    })
}

function withoutPrice({ id, unpriced, exposure }: Term, before: Measured, measures: readonly string[]): TermCost {
  const most = exposure === undefined ? undefined : before.get(exposure)
  return {
    id,
    unpriced: unpriced!,
    ...(exposure === undefined ? {} : { peakExposure: most?.ok ? most.value : null }),
    changes: Object.fromEntries(measures.map((measure) => [measure, null])),
  }
}

type Measured = ReturnType<typeof measured>
