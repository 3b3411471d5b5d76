import type { Page, PageRequest, RevisionSummary } from '#usecases/plan-store.ts'
import { cursorAfter } from './cursor.ts'
import { type Item, noteOf, numberOf, summaryOf, tagsOf, textOf } from './items.ts'
import { headKey, noteKey, organisationPartition, planPartition } from './keys.ts'
import type { PlanTable } from './plan-table.ts'

/** Most plans that a page of a search passes over. */
const SEARCHED = 200

/** Revisions newest first, with their notes. */
export async function listRevisions(
  table: PlanTable,
  organisation: string,
  planId: string,
  { limit, cursor }: PageRequest,
): Promise<Page<RevisionSummary>> {
  // One more than asked for: DynamoDB names a last key even when nothing follows it.
  const entries = await table.entries(planPartition(organisation, planId), limit + 1, cursor)
  const shown = entries.slice(0, limit)
  const keys = shown.map((entry) => noteKey(organisation, planId, numberOf(entry, 'number')))
  const notes = await table.each(keys, ['note'])
  return pageOf(
    shown.map((entry, i) => ({ ...summaryOf(entry), ...noteOf(notes[i]) })),
    entries.length > limit ? shown.at(-1) : undefined,
  )
}

/** Plans last saved first, with their tags; only those wanted, of at most `SEARCHED`. */
export async function listPlans(
  table: PlanTable,
  organisation: string,
  { limit, cursor }: PageRequest,
  wanted?: (plan: RevisionSummary) => boolean,
): Promise<Page<RevisionSummary>> {
  const most = wanted ? SEARCHED : limit
  const entries = await table.entries(organisationPartition(organisation), most + 1, cursor)
  const read = entries.slice(0, most)
  // The index of tables in use does not carry tags, and the index of a table cannot be changed.
  const heads = await table.each(
    read.map((entry) => headKey(organisation, textOf(entry, 'planId'))),
    ['tags'],
  )
  const plans = read.map((entry, i) => ({ entry, plan: { ...summaryOf(entry), ...taggedOf(heads[i]) } }))
  const found = wanted ? plans.filter(({ plan }) => wanted(plan)) : plans
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1)?.entry : entries.length > most ? read.at(-1) : undefined
  return pageOf(
    shown.map(({ plan }) => plan),
    last,
  )
}

function taggedOf(head: Item | undefined): { tags?: readonly string[] } {
  const tags = tagsOf(head)
  return tags.length === 0 ? {} : { tags }
}

/** @param last the entry after which the next page starts; none after the last page */
const pageOf = (items: readonly RevisionSummary[], last: Item | undefined): Page<RevisionSummary> => ({
  items,
  ...(last && { cursor: cursorAfter(last) }),
})
