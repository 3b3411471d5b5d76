import { constant, type Line, type Operand } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import type { Books } from '../ground/books.ts'

/** Something a reader should know of a plan whose arithmetic is sound. */
export interface Alert {
  readonly id: string
  readonly severity: 'amber' | 'red'
  /** Not 0 in the months the alert is about. */
  readonly condition: Line
  /** Fill the gaps of the sentence. */
  readonly args: Readonly<Record<string, string>>
  /** Its largest month says how much the least repair takes. */
  readonly amount?: Line
}

/** An alert of the whole centre. */
export const alert = ({ builder }: Books, id: string, severity: Alert['severity'], condition: Operand): Alert => ({
  id,
  severity,
  condition: builder.block('alert').level(id, 'flag', condition),
  args: {},
})

/** What an alert of a part of the centre is about. */
interface Subject {
  readonly block: Block
  readonly args: Alert['args']
}

/** An alert of a part of the centre, such as a site. */
export const alertOf = (
  { block, args }: Subject,
  id: string,
  severity: Alert['severity'],
  condition: Operand,
  amount?: Line,
): Alert => ({
  id,
  severity,
  condition: block.level(`alert-${id}`, 'flag', condition),
  args,
  ...(amount ? { amount } : {}),
})

/** Less than this is rounding. */
export const oneWon = constant(1, 'KRW')
