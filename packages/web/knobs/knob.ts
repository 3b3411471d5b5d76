import type { Plan } from '#contract/plan.ts'
import type { Key } from '#words/en.ts'
import type { Locale } from '#words/locale.ts'

/** A number that a person may turn, as it is shown. */
export interface Turnable {
  readonly id: string
  readonly label: Key
  readonly unit: Key
  /** Shown numbers are the plan's times this. */
  readonly scale: Readonly<Record<Locale, number>>
  /** Ends and step of the slider, in the plan's terms. */
  readonly min: number
  readonly max: number
  readonly step: number
  /** Moves inputs from where the plan has them, so that their limits are not limits of the knob. */
  readonly relative?: true
}

/** An input of the plan that a person may turn to see what comes of it. */
export interface Knob extends Turnable {
  /** Value in a plan; undefined where the plan has no such input. */
  readonly read: (plan: Plan) => number | undefined
  /** Sets the value in a draft that is the caller's own. */
  readonly write: (draft: Plan, value: number) => void
  /** Pointers of what is set, to find messages about it. */
  readonly sets: RegExp
}

export const unscaled = { ko: 1, en: 1 }
export const percent = { ko: 100, en: 100 }

/** Sets every item of a list that has the value the first one has: phases bought at one price stay at one price. */
export function setAlike<T>(items: readonly T[], get: (item: T) => number, set: (item: T) => void): void {
  const first = items[0]
  if (first === undefined) return
  const value = get(first)
  for (const item of items) if (get(item) === value) set(item)
}
