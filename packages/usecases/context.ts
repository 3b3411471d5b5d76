import type { Actor } from './actor.ts'
import type { PlanStore } from './plan-store.ts'

/** What the use cases need of the world, whoever asks; entries give it. */
export interface World {
  readonly plans: PlanStore
  readonly now: () => Date
  /** A fresh random id of lower-case letters and digits, at least 16 long. */
  readonly newId: () => string
}

/** The world as one actor asks something of it. */
export interface Context extends World {
  readonly actor: Actor
}
