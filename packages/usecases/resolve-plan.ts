import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'
import { isWithin, keysOf, pointerOf, valueAlong } from '#pointer/json-pointer.ts'
import { Fault, type Offence } from './fault.ts'

/** A plan, or the id of a preset, with values replaced. */
export interface Subject {
  readonly plan?: Plan | undefined
  /** Read where no plan is given. */
  readonly preset?: string | undefined
  /** New values by JSON Pointer (RFC 6901) of a place that the plan has; any JSON. */
  readonly overrides?: Readonly<Record<string, unknown>> | undefined
}

/**
 * The plan that a question is asked of, valid. What is replaced loses its citations; the plan or preset itself is left
 * alone.
 * @throws {Fault} `preset-not-found`; `plan-invalid` naming every override that does not fit
 * @example
 * const plan = resolvePlan({ preset: 'gumi-60mw', overrides: { '/economy/usdKrw': 1300 } })
 * plan.economy.usdKrw // → 1300
 * plan.sources?.['/economy/usdKrw'] // → undefined
 */
export function resolvePlan({ plan, preset, overrides }: Subject): Plan {
  const base = plan ?? presetPlan(preset ?? '')
  return overrides === undefined || Object.keys(overrides).length === 0 ? base : overridden(base, overrides)
}

/**
 * The plan of a preset, not a copy.
 * @throws {Fault} `preset-not-found`
 */
export function presetPlan(id: string): Plan {
  const found = presets.get(id)
  if (!found) throw new Fault('preset-not-found', { id, known: [...presets.keys()].join(', ') })
  return found
}

function overridden(base: Plan, overrides: Readonly<Record<string, unknown>>): Plan {
  const plan = structuredClone(base)
  const misplaced = Object.entries(overrides).flatMap(([pointer, value]) =>
    replace(plan, keysOf(pointer), value)
      ? []
      : [{ pointer: pointerOf(['overrides', pointer]), code: 'issue.unknown-pointer', params: { pointer } }],
  )
  for (const cited of Object.keys(plan.sources ?? {})) {
    if (Object.keys(overrides).some((pointer) => isWithin(cited, pointer))) delete plan.sources?.[cited]
  }
  const checked = Plan.safeParse(plan, { reportInput: true })
  if (checked.success && misplaced.length === 0) return checked.data
  const misfits = checked.error?.issues.map((issue) => offenceOf(issue, Object.keys(overrides))) ?? []
  throw new Fault('plan-invalid', {}, [...misplaced, ...misfits], checked.error)
}

/** Sets the value at a place that exists; false when there is none. */
function replace(root: unknown, keys: readonly string[], value: unknown): boolean {
  const last = keys.at(-1)
  if (last === undefined || valueAlong(root, keys) === undefined) return false
  const holder = valueAlong(root, keys.slice(0, -1)) as Record<string, unknown>
  holder[last] = value
  return true
}

function offenceOf(issue: { path: PropertyKey[]; message: string }, overrides: readonly string[]): Offence {
  const place = pointerOf(issue.path)
  const override = overrides.find((pointer) => isWithin(place, pointer))
  const pointer = override === undefined ? pointerOf(['overrides']) : pointerOf(['overrides', override])
  return { pointer, code: 'issue', params: { issue } }
}
