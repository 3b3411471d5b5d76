import type { Terms } from '#contract/terms.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import type { Key } from '#words/en.ts'
import type { Language } from '../../language/language.ts'
import { type Cell, lineCell, measureCell } from './cells.ts'

/** One shareholder, one side, or all of them. */
export interface Row {
  readonly id: string
  readonly name: string
  /** Whether it sums up rows above it. */
  readonly sum: boolean
  readonly cells: readonly (Cell | undefined)[]
}

const measures = ['irr', 'multiple', 'npv', 'payback', 'peakExposure'] as const

/** What the columns say, in order; the put price only where a put is agreed. */
export const columnsOf = ({ put }: Terms): Key[] => [
  'page.shareholders.calls',
  'page.shareholders.distributions',
  ...(put ? (['page.shareholders.putPrice'] as const) : []),
  ...measures.map((id) => `page.shareholders.${id}` as const),
]

/** Every shareholder by side, then what a side of several comes to, then each kind of share where there are both, then all. */
export function shareholderRows(outcome: Outcome, terms: Terms, language: Language): Row[] {
  const { t } = language
  const row = (prefix: string, name: string, sum: boolean, put?: string): Row => {
    const first = (...ids: string[]) => ids.map((id) => `${prefix}.${id}`).find((id) => has(outcome, id)) ?? ''
    return {
      id: prefix,
      name,
      sum,
      cells: [
        lineCell(outcome, first('paidIn', 'calls'), language),
        lineCell(outcome, first('received', 'distributions', 'entitled'), language),
        ...(terms.put ? [lineCell(outcome, put ?? `${prefix}.putPrice`, language)] : []),
        ...measures.map((id) => measureCell(outcome, `${prefix}.${id}`, language)),
      ],
    }
  }
  const sides = (['public', 'private'] as const).flatMap((side) => {
    const own = terms.shareholders.filter((one) => one.side === side)
    const rows = own.map(({ id, name }) => row(`holder.${id}`, name, false))
    return own.length > 1 ? [...rows, row(`class.${side}`, t(`class.${side}`), true, 'put.paid')] : rows
  })
  const kinds = (['preferred', 'common'] as const)
    .filter((kind) => has(outcome, `class.${kind}.calls`))
    .map((kind) => row(`class.${kind}`, t(`class.${kind}`), true, ''))
  if (terms.shareholders.length === 1) return sides
  return [...sides, ...kinds, row('equity', t('page.shareholders.all'), true, '')]
}

const has = ({ centre }: Outcome, id: string) => centre.model.lines.has(id)
