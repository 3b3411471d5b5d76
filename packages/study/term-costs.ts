import type { Plan } from '#contract/plan.ts'
import { isReserved } from './levers.ts'
import { measured } from './measured.ts'

/** A term of the call that can be switched off. */
interface Term {
  readonly id: 'put' | 'preferred' | 'npu-quota' | 'reservation' | 'discount' | 'policy-loan' | 'anchor' | 'penalty'
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
    applies: ({ terms }) => terms.npuQuota !== null,
    off: (draft) => {
      draft.terms.npuQuota = null
    },
  },
  {
    id: 'reservation',
    applies: ({ demand }) => demand.some(isReserved),
    off: ({ demand }) => {
      for (const { requests } of demand) for (const request of requests) request.reserved = 0
    },
  },
  {
    id: 'discount',
    applies: ({ demand }) => demand.some(({ discount }) => discount > 0),
    off: ({ demand }) => {
      for (const segment of demand) segment.discount = 0
    },
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
]

/** A plan with one term switched off, as if the call had never set it. */
export function withoutTerm(plan: Plan, { off }: Term): Plan {
  const draft = structuredClone(plan)
  off(draft)
  return draft
}

/** What a measure would change by if a term were switched off; null where it has no value with it or without. */
export interface TermCost {
  readonly id: Term['id']
  readonly changes: Readonly<Record<string, number | null>>
}

/** Switches off every term of a plan, one at a time, and says what each measure changes by. */
export function termCosts(plan: Plan, measures: readonly string[]): TermCost[] {
  const before = measured(plan)
  return terms
    .filter((term) => term.applies(plan))
    .map((term) => {
      const after = measured(withoutTerm(plan, term))
      const change = (id: string) => {
        const [from, to] = [before.get(id), after.get(id)]
        return from?.ok && to?.ok ? to.value - from.value : null
      }
      return { id: term.id, changes: Object.fromEntries(measures.map((id) => [id, change(id)])) }
    })
}
