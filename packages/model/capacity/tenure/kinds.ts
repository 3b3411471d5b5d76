import type { Block } from '#algebra/model-builder.ts'
import type { Deployment } from '#contract/deployment.ts'
import type { Cursor } from '../../plan/cursor.ts'
import { writeEntrusted } from './entrusted.ts'
import { hosted } from './hosted.ts'
import { leased } from './leased.ts'
import { owned } from './owned.ts'
import type { Tenure } from './tenure.ts'

/** The tenure of a deployment, with what it reads of the plan. */
export const writeTenure = (block: Block, at: Cursor<Deployment['tenure']>): Tenure =>
  at.of({
    owned: () => owned,
    hosted: () => hosted,
    leased: () => leased,
    entrusted: (entrusted) => writeEntrusted(block, entrusted),
  })
