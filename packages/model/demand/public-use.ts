import type { Input, Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Segment } from '#contract/demand.ts'
import type { Books } from '../ground/books.ts'
import { excess, servedShare } from '../ground/formulas.ts'
import type { Cursor } from '../plan/cursor.ts'

/** Share of capacity that is public segments' at a policy price. */
export interface PublicUse {
  readonly share: Input
  readonly discount: Input
}

export function writePublicUse({ builder, at }: Books): PublicUse | undefined {
  const publicUse = at.terms.publicUse.given
  if (!publicUse) return undefined
  const block = builder.block('publicUse')
  return {
    share: block.input('share', 'share', publicUse.share),
    discount: block.input('discount', 'share', publicUse.discount),
  }
}

/** What holds for a segment in place of its own reservation and discount; undefined where its own hold. */
export function policyOf(segment: Cursor<Segment>, publicUse: PublicUse | undefined): PublicUse | undefined {
  return publicUse && isPublic(segment) ? publicUse : undefined
}

export const isPublic = ({ buyer }: Cursor<Segment>): boolean => buyer.given?.is('public') ?? false

/** Hours of a class that are set aside for public segments together. */
export interface PublicPool {
  readonly hours: Line
  readonly requested: Line
  /** Part of what each of them wants that the pool has. */
  readonly served: Line
  readonly unwanted: Line
}

/** The pool serves each public request alike: all of it, or the same part where they want more than there is. */
export function writePublicPool(block: Block, ofClass: Line, share: Input, requested: readonly Line[]): PublicPool {
  const hours = block.flow('publicHours', 'H100·h', times(ofClass, share))
  const wanted = block.flow('publicRequested', 'H100·h', plus(...requested))
  return {
    hours,
    requested: wanted,
    served: block.level('publicServed', 'share', servedShare(wanted, hours)),
    unwanted: block.flow('publicUnwanted', 'H100·h', excess(hours, wanted)),
  }
}
