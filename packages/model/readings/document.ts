import type { Expression, Input, Label, Line } from '#algebra/expression.ts'
import { formulaText, type Speech } from '#algebra/formula-text.ts'
import type { Phrase } from '#algebra/operator.ts'
import type { CentreModel } from '../centre-model.ts'

/** Every equation of a model as Markdown: blocks, inputs with their place in the plan, lines, unknowns and measures. */
export function modelDocument({ model, checks }: CentreModel, speech: Speech): string {
  const ids = new Map<Label, string>()
  const named = [...model.inputs.values(), ...model.lines.values(), ...model.unknowns.map(({ unknown }) => unknown)]
  for (const { id, label } of named) ids.set(label, id)
  const byId: Speech = { phrase: speech.phrase, name: (label) => `\`${ids.get(label) ?? label.key}\`` }
  const scales = new Map(checks.map(({ violation, scale }) => [violation, scale]))

  const blocks = new Map<string, string[]>()
  const add = (id: string, row: string) => {
    const block = id.slice(0, id.lastIndexOf('.'))
    blocks.set(block, [...(blocks.get(block) ?? []), row])
  }
  for (const input of model.inputs.values()) add(input.id, inputRow(input, speech))
  for (const { unknown, residual, scale } of model.unknowns) {
    const formula = `${speech.phrase('operator.solved', { residual: `\`${residual.id}\`` })} [${unknown.lower}, ${unknown.upper}], \`${scale.id}\``
    add(unknown.id, row(unknown.id, speech.name(unknown.label), unknown.unit.text, '?', formula))
  }
  for (const [line, definition] of model.definitions)
    add(line.id, lineRow(line, definition, speech, byId, scales.get(line)))
  for (const { id, label, reduction } of model.measures.values()) {
    const formula = reduction.text(
      reduction.of.map((line) => `\`${line.id}\``),
      speech.phrase,
    )
    add(id, row(`**${id}**`, speech.name(label), reduction.unit.text, '=', formula))
  }
  return [...blocks].map(([block, rows]) => section(block, rows, speech.phrase)).join('\n')
}

function section(block: string, rows: readonly string[], phrase: Phrase): string {
  const head = ['id', 'name', 'unit', 'kind', 'formula'].map((column) => phrase(`document.${column}`, {})).join(' | ')
  return [`### ${block}`, '', `| ${head} |`, '|---|---|---|---|---|', ...rows, ''].join('\n')
}

function inputRow({ id, label, unit, pointer }: Input, speech: Speech): string {
  return row(id, speech.name(label), unit.text, '←', `\`${pointer}\``)
}

function lineRow(line: Line, definition: Expression, speech: Speech, byId: Speech, scale: Line | undefined): string {
  const formula = formulaText(definition, byId)
  const against = scale ? `; ${speech.phrase('document.scale', { scale: `\`${scale.id}\`` })}` : ''
  const reason = line.reason ? `. ${speech.phrase(`reason.${line.reason}`, {})}` : ''
  return row(
    line.id,
    speech.name(line.label),
    line.unit.text,
    line.annual === 'sum' ? 'Σ' : '|',
    `${formula}${against}${reason}`,
  )
}

function row(...cells: readonly string[]): string {
  // A name may hold line breaks, a row of a table may not.
  return `| ${cells.map((cell) => cell.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`
}
