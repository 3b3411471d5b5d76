import { type ComponentType, createContext, use } from 'react'
import type { CatalogReply } from '#contract/catalog.ts'
import type { Schema } from '#contract/structure.ts'
import type { Objection } from '../../plan/checked-plan.ts'
import type { Beginning } from '../document/beginning.ts'
import type { Units } from '../entry/units.ts'

/** Whatever may stand at a place of a plan, to be edited. */
export interface FieldProps {
  readonly schema: Schema
  readonly pointer: string
  /** What stands for nothing, where nothing may stand here. */
  readonly without?: { readonly value: null | undefined }
}

/** A draft at work, as its fields use it. */
export interface Editing {
  /** JSON of a plan; it may break rules of the contract. */
  readonly draft: unknown
  /** The plan that it was begun from. */
  readonly origin: unknown
  readonly objections: readonly Objection[]
  /** Places that are edited in another section, `*` for any item of a list. */
  readonly elsewhere: ReadonlySet<string>
  /** Sets one value, as it is typed. */
  readonly change: (pointer: string, value: unknown) => void
  /** Does something else to the draft: a step of its own, or the same while one place is typed into. */
  readonly apply: (change: (draft: unknown) => unknown, at?: string) => void
  readonly beginning: Beginning
  readonly units: Units
  /** Undefined until it is here. */
  readonly catalog: CatalogReply | undefined
  /** Fields hold fields: each finds the others here. */
  readonly Field: ComponentType<FieldProps>
}

const EditingContext = createContext<Editing | undefined>(undefined)

export const EditingProvider = EditingContext.Provider

export function useEditing(): Editing {
  const editing = use(EditingContext)
  if (!editing) throw new Error('a field stands outside of an editor')
  return editing
}
