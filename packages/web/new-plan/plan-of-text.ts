/** Something to tell a person, and what fills its gaps. */
export interface Told {
  readonly key: 'new.json.broken' | 'new.json.no-plan'
  readonly args: Readonly<Record<string, string>>
}

export type PlanOfText = { readonly ok: true; readonly plan: unknown } | { readonly ok: false; readonly told: Told }

/** A plan that stands in a text by itself, or within a request or a reply of the API. Whether it is right is for the editor. */
export function planOfText(text: string): PlanOfText {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch (error) {
    return { ok: false, told: { key: 'new.json.broken', args: { reason: String(error).replace(/^\w*Error: /, '') } } }
  }
  const plan = field(found, 'plan') ?? found
  return field(plan, 'meta') === undefined && field(plan, 'sites') === undefined
    ? { ok: false, told: { key: 'new.json.no-plan', args: {} } }
    : { ok: true, plan }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
