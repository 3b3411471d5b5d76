import { useEffect, useState } from 'react'
import type { PlanSummary } from '#contract/stored-plan.ts'
import type { Locale } from '#words/locale.ts'
import { listPlans } from '../api/api.ts'
import { type ApiProblem, problemOf } from '../api/api-problem.ts'

export interface StoredPlanList {
  /** Undefined until the first page is here. */
  readonly items: readonly PlanSummary[] | undefined
  readonly problem: ApiProblem | undefined
  /** Asks for the next page; undefined on the last. */
  readonly more: (() => void) | undefined
}

/** Plans that were saved, last saved first, page by page. */
export function useStoredPlans(lang: Locale): StoredPlanList {
  const [listed, setListed] = useState<{ items: readonly PlanSummary[]; cursor?: string | undefined }>()
  const [problem, setProblem] = useState<ApiProblem>()
  const read = (cursor?: string, before: readonly PlanSummary[] = []) =>
    listPlans(lang, cursor).then(
      (page) => setListed({ items: [...before, ...page.items], cursor: page.cursor }),
      (error: unknown) => setProblem(problemOf(error)),
    )

  useEffect(() => void read(), [])

  return {
    items: listed?.items,
    problem,
    more: listed?.cursor === undefined ? undefined : () => void read(listed.cursor, listed.items),
  }
}
