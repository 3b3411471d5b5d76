import { valueAt } from '#pointer/json-pointer.ts'
import { fieldName } from '#words/field-name.ts'
import { useLanguage } from '../../language/language.ts'
import type { Objection } from '../../plan/checked-plan.ts'
import { originPointer } from '../document/origin-at.ts'
import { useEditing } from './editing.ts'

export interface Held {
  readonly name: string
  readonly value: unknown
  /** The value in the plan that the draft was begun from; undefined where that had none. */
  readonly before: unknown
  /** Whether it differs from the value before. What is new with all around it is not marked value by value. */
  readonly changed: boolean
  readonly objections: readonly Objection[]
  readonly change: (value: unknown) => void
}

/** What stands at a place of the draft, and what is to be said of it. */
export function useField(pointer: string): Held {
  const { locale } = useLanguage()
  const { draft, origin, objections, change } = useEditing()
  const value = valueAt(draft, pointer)
  const at = originPointer(draft, origin, pointer)
  const before = at === undefined ? undefined : valueAt(origin, at)
  return {
    name: fieldName(pointer, locale),
    value,
    before,
    changed: at !== undefined && JSON.stringify(value) !== JSON.stringify(before),
    objections: objections.filter((one) => one.pointer === pointer),
    change: (next) => change(pointer, next),
  }
}

/** The element that a value of the draft is entered in. */
export const elementOf = (pointer: string): string => `field${pointer}`
