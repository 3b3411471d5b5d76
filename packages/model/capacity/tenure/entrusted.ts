import type { Block } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Deployment } from '#contract/deployment.ts'
import type { Arm, Cursor } from '../../plan/cursor.ts'
import type { Tenure } from './tenure.ts'

/** What the state entrusts: the centre sells a share of the hours, and the state's part counts as in use. */
export function writeEntrusted(block: Block, at: Cursor<Arm<Deployment['tenure'], 'entrusted'>>): Tenure {
  const inKind = block.input('inKindShare', 'share', at.inKindShare)
  return {
    sellable: (hours) => [block.flow('hoursInKind', 'H100·h', times(hours, inKind))],
    busyShare: (ofSold) => plus(minus(1, inKind), times(inKind, ofSold)),
  }
}
