import type { Me } from '#contract/me.ts'
import type { PlanPage, PlanTags, StoredPlan } from '#contract/stored-plan.ts'
import type { Locale } from '#words/locale.ts'
import { ask } from './api.ts'

/** What plans are looked for by. */
export interface PlanSearch {
  readonly q?: string
  readonly tag?: string
}

const planPath = (id: string): string => `/v1/plans/${encodeURIComponent(id)}`

/** Plans that were saved, last saved first: one page, which may be empty and yet have a cursor. */
export const listPlans = async (lang: Locale, search: PlanSearch = {}, cursor?: string): Promise<PlanPage> =>
  (await ask(lang, `/v1/plans?${queryOf({ ...search, cursor })}`)).json()

export const listRevisions = async (lang: Locale, id: string, cursor?: string): Promise<PlanPage> =>
  (await ask(lang, `${planPath(id)}/revisions?${queryOf({ cursor })}`)).json()

export const readRevision = async (lang: Locale, id: string, revision: number): Promise<StoredPlan> =>
  (await ask(lang, `${planPath(id)}/revisions/${revision}`)).json()

/** Hides a plan, if the tag names its latest revision. */
export const removePlan = async (lang: Locale, id: string, tag: string): Promise<void> => {
  await ask(lang, planPath(id), { method: 'DELETE', headers: { 'if-match': tag } })
}

export const readTags = async (lang: Locale, id: string): Promise<PlanTags> =>
  (await ask(lang, `${planPath(id)}/tags`)).json()

export const tagPlan = (lang: Locale, id: string, tag: string): Promise<PlanTags> => changeTags(lang, id, tag, 'PUT')

export const untagPlan = (lang: Locale, id: string, tag: string): Promise<PlanTags> =>
  changeTags(lang, id, tag, 'DELETE')

/** Whom the API takes us for, and who else sees what is saved. */
export const readMe = async (lang: Locale): Promise<Me> => (await ask(lang, '/v1/me')).json()

const changeTags = async (lang: Locale, id: string, tag: string, method: string): Promise<PlanTags> =>
  (await ask(lang, `${planPath(id)}/tags/${encodeURIComponent(tag)}`, { method })).json()

function queryOf(parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return `${new URLSearchParams(given)}`
}
