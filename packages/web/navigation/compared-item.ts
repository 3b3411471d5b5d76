/** What one column of a comparison is of. */
export interface ComparedItem {
  /** Id of a preset or of a stored plan. */
  readonly plan: string
  /** Revision of a stored plan; the latest without. */
  readonly revision?: number | undefined
  /** Id of the terms of the catalog that take the place of the plan's own. */
  readonly terms?: string | undefined
  /** Knobs turned, by id. */
  readonly turned?: Readonly<Record<string, number>> | undefined
}

/** Ids of stored plans start with this; presets do not. */
const stored = 'pln_'

export const isStored = (plan: string): boolean => plan.startsWith(stored)

/** A column as the address says it: `plan`, `plan!revision`, `plan@terms`, `plan*knob:value*knob:value`, or all of it. */
export const itemText = ({ plan, revision, terms, turned = {} }: ComparedItem): string =>
  plan +
  (revision === undefined ? '' : `!${revision}`) +
  (terms ? `@${terms}` : '') +
  Object.entries(turned)
    .map(([id, value]) => `*${id}:${value}`)
    .join('')

export function itemOf(text: string): ComparedItem {
  const [head = '', ...pairs] = text.split('*')
  const [named = '', terms] = head.split('@')
  const [plan = '', number] = named.split('!')
  const revision = revisionOf(number)
  const turned = Object.fromEntries(pairs.flatMap(knobOf))
  return {
    plan,
    ...(revision === undefined ? {} : { revision }),
    ...(terms ? { terms } : {}),
    ...(Object.keys(turned).length > 0 ? { turned } : {}),
  }
}

/** Columns that show a plan as it is and, where knobs are turned, as it is turned beside it. */
export const besideAsTurned = ({ turned, ...asItIs }: ComparedItem): string[] => [
  ...new Set([itemText(asItIs), itemText({ ...asItIs, turned })]),
]

/** The number of a revision; undefined for what is none. */
export const revisionOf = (text: string | null | undefined): number | undefined =>
  text && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined

function knobOf(pair: string): [string, number][] {
  const [id = '', value = ''] = pair.split(':')
  return id !== '' && value !== '' && Number.isFinite(Number(value)) ? [[id, Number(value)]] : []
}
