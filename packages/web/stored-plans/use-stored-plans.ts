import { useCallback, useEffect, useState } from 'react'
import type { PlanPage, PlanSummary } from '#contract/stored-plan.ts'
import type { Locale } from '#words/locale.ts'
import { type ApiProblem, problemOf } from '../api/api-problem.ts'
import { listPlans, type PlanSearch } from '../api/plan-life.ts'

export interface StoredPlanList {
  /** Undefined until the first page is here. */
  readonly items: readonly PlanSummary[] | undefined
  readonly problem: ApiProblem | undefined
  /** Asks for the next page; undefined on the last. */
  readonly more: (() => void) | undefined
  /** Asks for the first page anew. */
  readonly renew: () => void
}

type Ask = (cursor?: string) => Promise<PlanPage>

/** Plans that were saved, or those that are looked for, last saved first, page by page. */
export function useStoredPlans(lang: Locale, { q, tag }: PlanSearch = {}): StoredPlanList {
  const ask = useCallback<Ask>(
    (cursor) => listPlans(lang, { ...(q ? { q } : {}), ...(tag ? { tag } : {}) }, cursor),
    [lang, q, tag],
  )
  return usePages(ask)
}

/** A list that is asked for page by page; what is listed stays until another list is here. */
export function usePages(ask: Ask): StoredPlanList {
  const [listed, setListed] = useState<PlanPage>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let wanted = true
    filled(ask).then(
      (page) => {
        if (!wanted) return
        setListed(page)
        setProblem(undefined)
      },
      (error: unknown) => wanted && setProblem(problemOf(error)),
    )
    return () => {
      wanted = false
    }
  }, [ask, asked])
  const goOn = (cursor: string) =>
    filled(ask, cursor).then(
      (page) => setListed((before) => ({ ...page, items: [...(before?.items ?? []), ...page.items] })),
      (error: unknown) => setProblem(problemOf(error)),
    )
  const cursor = listed?.cursor
  return {
    items: listed?.items,
    problem,
    more: cursor === undefined ? undefined : () => void goOn(cursor),
    renew: () => setAsked((count) => count + 1),
  }
}

/** A page with something on it, unless the list has ended: a search may find nothing for a while. */
async function filled(ask: Ask, from?: string): Promise<PlanPage> {
  let page = await ask(from)
  while (page.items.length === 0 && page.cursor !== undefined) page = await ask(page.cursor)
  return page
}
