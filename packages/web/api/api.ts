import type { CatalogReply, PresetsReply } from '#contract/catalog.ts'
import type { EvaluationReply } from '#contract/evaluation.ts'
import type { ExplanationReply } from '#contract/explanation.ts'
import type { Plan } from '#contract/plan.ts'
import type { Problem } from '#contract/problem.ts'
import type { StoredPlan } from '#contract/stored-plan.ts'
import type { Locale } from '#words/locale.ts'
import { ApiProblem } from './api-problem.ts'

/** A stored plan with the tag that a further save must name. */
export interface Tagged {
  readonly stored: StoredPlan
  readonly tag: string
}

export const listPresets = async (lang: Locale): Promise<PresetsReply> => (await ask(lang, '/v1/presets')).json()

export const readPreset = async (lang: Locale, id: string): Promise<{ id: string; plan: Plan }> =>
  (await ask(lang, `/v1/presets/${encodeURIComponent(id)}`)).json()

export const readCatalog = async (lang: Locale): Promise<CatalogReply> => (await ask(lang, '/v1/catalog')).json()

export const readPlan = async (lang: Locale, id: string): Promise<Tagged> =>
  tagged(await ask(lang, `/v1/plans/${encodeURIComponent(id)}`))

/** Saves a new plan; the same key again does not save it twice. */
export const createPlan = async (lang: Locale, plan: Plan, key: string, note?: string): Promise<Tagged> =>
  tagged(await ask(lang, '/v1/plans', write('POST', plan, { 'idempotency-key': key }, note)))

/** Saves the next revision over the one that the tag names. */
export const savePlan = async (lang: Locale, id: string, plan: Plan, tag: string, note?: string): Promise<Tagged> =>
  tagged(await ask(lang, `/v1/plans/${encodeURIComponent(id)}`, write('PUT', plan, { 'if-match': tag }, note)))

/** What explains the difference of a measure between two plans. */
export const explain = async (lang: Locale, from: Plan, to: Plan, measure: string): Promise<ExplanationReply> => {
  const body = JSON.stringify({ from: { plan: from }, to: { plan: to }, measures: [measure] })
  const headers = { 'content-type': 'application/json' }
  return (await ask(lang, '/v1/explanations', { method: 'POST', headers, body })).json()
}

/** What names the content of a plan. */
export const hashOf = async (lang: Locale, plan: Plan): Promise<string> => {
  const reply = await ask(lang, '/v1/evaluations?lines=-', write('POST', plan))
  const { planHash }: EvaluationReply = await reply.json()
  return planHash
}

/** The plan as a workbook with live formulas. */
export const makeWorkbook = async (lang: Locale, plan: Plan): Promise<Blob> =>
  (await ask(lang, '/v1/workbooks', write('POST', plan))).blob()

const write = (method: string, plan: Plan, headers: Record<string, string> = {}, note?: string): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ plan, ...(note ? { note } : {}) }),
})

const tagged = async (response: Response): Promise<Tagged> => ({
  stored: await response.json(),
  tag: response.headers.get('etag') ?? '',
})

/** @throws {ApiProblem} */
export async function ask(lang: Locale, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = {
    accept: 'application/json, application/problem+json, */*',
    'accept-language': lang,
    ...init.headers,
  }
  const response = await fetch(path, { ...init, headers }).catch((error: unknown) => {
    throw new ApiProblem(undefined, error)
  })
  if (response.ok) return response
  const problem = await response.json().catch(() => undefined)
  throw new ApiProblem(isProblem(problem) ? problem : undefined)
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'title' in value && 'status' in value
}
