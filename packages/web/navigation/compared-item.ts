/** What one column of a comparison is of. */
export interface ComparedItem {
  /** Id of a preset or of a stored plan. */
  readonly plan: string
  /** Id of the terms of the catalog that take the place of the plan's own. */
  readonly terms?: string | undefined
}

/** Ids of stored plans start with this; presets do not. */
const stored = 'pln_'

export const isStored = (plan: string): boolean => plan.startsWith(stored)

/** A column as the address says it: `plan`, or `plan@terms`. */
export const itemText = ({ plan, terms }: ComparedItem): string => (terms ? `${plan}@${terms}` : plan)

export function itemOf(text: string): ComparedItem {
  const [plan = '', terms] = text.split('@')
  return terms ? { plan, terms } : { plan }
}
