import { useCallback, useEffect, useRef, useState } from 'react'
import type { Plan } from '#contract/plan.ts'
import type { Locale } from '#words/locale.ts'
import { readPlan, readPreset } from '../api/api.ts'
import { type ApiProblem, problemOf } from '../api/api-problem.ts'
import { readRevision } from '../api/plan-life.ts'
import { isStored, itemOf } from '../navigation/compared-item.ts'

export type Read = { readonly plan: Plan } | { readonly problem: ApiProblem }

/** Presets, stored plans and their revisions, as `itemText` names them, each asked for once; those that are on their way are not there yet. */
export function usePlans(ids: readonly string[], lang: Locale): ReadonlyMap<string, Read> {
  const [read, setRead] = useState<ReadonlyMap<string, Read>>(new Map())
  const asked = useRef(new Set<string>())
  const hold = useCallback((id: string, one: Read) => setRead((before) => new Map(before).set(id, one)), [])

  useEffect(() => {
    for (const id of ids) {
      if (asked.current.has(id)) continue
      asked.current.add(id)
      planNamed(id, lang).then(
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

async function planNamed(id: string, lang: Locale): Promise<Plan> {
  const { plan, revision } = itemOf(id)
  if (!isStored(plan)) return (await readPreset(lang, plan)).plan
  return revision === undefined
    ? (await readPlan(lang, plan)).stored.plan
    : (await readRevision(lang, plan, revision)).plan
}
