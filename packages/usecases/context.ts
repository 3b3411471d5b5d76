import type { PlanStore } from './plan-store.ts'

/** What the use cases need of the world; entries give it. */
export interface Context {
  readonly plans: PlanStore
  readonly now: () => Date
  /** A fresh random id of lower-case letters and digits, at least 16 long. */
  readonly newId: () => string
  /** Whose plans are meant. */
  readonly owner: string
}
