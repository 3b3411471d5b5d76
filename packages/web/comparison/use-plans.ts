import { useCallback, useEffect, useRef, useState } from 'react'
import type { Plan } from '#contract/plan.ts'
import type { Locale } from '#words/locale.ts'
import { readPlan, readPreset } from '../api/api.ts'
import { type ApiProblem, problemOf } from '../api/api-problem.ts'
import { isStored } from '../navigation/compared-item.ts'

export type Read = { readonly plan: Plan } | { readonly problem: ApiProblem }

/** Presets and stored plans by id, each asked for once; those that are on their way are not there yet. */
export function usePlans(ids: readonly string[], lang: Locale): ReadonlyMap<string, Read> {
  const [read, setRead] = useState<ReadonlyMap<string, Read>>(new Map())
  const asked = useRef(new Set<string>())
  const hold = useCallback((id: string, one: Read) => setRead((before) => new Map(before).set(id, one)), [])

  useEffect(() => {
    for (const id of ids) {
      if (asked.current.has(id)) continue
      asked.current.add(id)
      const plan = isStored(id)
        ? readPlan(lang, id).then(({ stored }) => stored.plan)
        : readPreset(lang, id).then(planOf)
      plan.then(
        (plan) => hold(id, { plan }),
        (error: unknown) => {
          // Chosen again, it is asked for again.
          asked.current.delete(id)
          hold(id, { problem: problemOf(error) })
        },
      )
    }
  }, [ids, lang, hold])

  return read
}

const planOf = ({ plan }: { plan: Plan }): Plan => plan
