import type { Expression } from '#algebra/expression.ts'
import { formulaText } from '#algebra/formula-text.ts'
import type { Arrangement, BlockRow } from '../arrangement.ts'
import { FormulaWriter } from '../formula.ts'
import { firstColumn } from '../layout.ts'
import { formatOf } from '../number-format.ts'
import type { Subject } from '../subject.ts'
import { Template } from '../template.ts'
import type { Row, Sheet } from '../xlsx/cell.ts'
import { monthFrozen, monthHeads, monthWidths } from './month-heads.ts'

/** Longest formula in words that a column can show. */
const mostWords = 300

/** The lines of one block, a row each, with the parts of their formulas folded under them. */
export function blockSheet(
  { outcome, speech }: Subject,
  { places }: Arrangement,
  block: string,
  name: string,
  blockRows: readonly BlockRow[],
): Sheet {
  const { centre, evaluation } = outcome
  const { calendar } = evaluation
  const writer = new FormulaWriter(places, name, calendar.months)
  const words = (formula: Expression) => shortened(formulaText(formula, speech))
  const rows = blockRows.map((row): Row => {
    const { node, line } = row
    const formula = new Template(formulaIn(writer, row))
    const unit = line?.unit.text
    const reason = line?.reason ? ` — ${speech.phrase(`reason.${line.reason}`, {})}` : ''
    const said = line ? words(centre.model.definitions.get(line)!) + reason : ''
    return {
      cells: [
        line
          ? { value: speech.name(line.label), look: { kind: 'label' } }
          : { value: `   ${words(node.source)}`, look: { kind: 'part' } },
        { value: unit ?? '', look: { kind: 'quiet' } },
        { value: line?.id ?? '', look: { kind: 'quiet' } },
        { value: said, look: { kind: 'quiet' } },
        { value: 0, look: { kind: 'quiet' } },
      ],
      run: {
        from: firstColumn,
        values: evaluation.node(node),
        formula,
        look: { kind: line ? 'plain' : 'part', format: unit ? formatOf(unit) : 'amount' },
      },
      ...(line ? {} : { part: true }),
    }
  })
  return {
    name,
    widths: monthWidths,
    frozen: monthFrozen,
    rows: [...monthHeads(block, calendar, speech.phrase), ...rows],
  }
}

function formulaIn(writer: FormulaWriter, { node, line, place }: BlockRow): string {
  if (line && node.line !== line) return writer.nameOf(node)
  return node.source.kind === 'application' ? writer.formulaOf(node, place) : writer.heldBy(node)
}

const shortened = (text: string): string => (text.length > mostWords ? `${text.slice(0, mostWords)}…` : text)
