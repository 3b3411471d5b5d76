import type { ModelBuilder } from '#algebra/model-builder.ts'
import type { At } from '../plan/cursor.ts'
import type { Ledger } from './ledger.ts'
import type { Time } from './time.ts'

/** What equations are written with: the model that gets them, the plan that is asked, the months, and the accounts. */
export interface Books {
  readonly builder: ModelBuilder
  readonly at: At
  readonly time: Time
  readonly ledger: Ledger
}
