import { readFile } from 'node:fs/promises'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { type CentreModel, centreModel } from '#model/centre-model.ts'
import { modelDocument } from '#model/readings/document.ts'
import { bracketed } from '#specimens/bracketed.ts'
import type { Locale } from '#words/locale.ts'
import { speech } from '#words/speech.ts'
import { alternatives, oneOfEach, whateverElse } from './documented-plans.ts'

/** The equations for a plan with one of each thing. */
export const modelOfEach = (): CentreModel => centreModel(bracketed(oneOfEach))

/** The equations for each plan that has something in place of something of that plan. */
export const alternativeModels = (): [id: string, CentreModel][] =>
  alternatives.map(([id, plan]) => [id, centreModel(bracketed(plan))])

/** The rows that a plan has in place of, or beside, those of another, under the heads of their blocks. */
function rowsBeside(document: string, other: string): string {
  const known = new Set(document.split('\n'))
  return other
    .split(/^(?=### )/m)
    .flatMap((section) => {
      const [head, ...rows] = section.trimEnd().split('\n')
      const [blank, names, rule, ...lines] = rows
      const own = lines.filter((line) => !known.has(line))
      return own.length > 0 ? [[`#${head}`, blank, names, rule, ...own, ''].join('\n')] : []
    })
    .join('\n')
}

const conventions: Readonly<Record<Locale, URL>> = {
  en: new URL('../../docs/model-conventions.md', import.meta.url),
  ko: new URL('../../docs/ko/model-conventions.md', import.meta.url),
}

/** docs/model.md or docs/ko/model.md as the equations stand now. */
export async function renderModelDocument(locale: Locale, centre: CentreModel = modelOfEach()): Promise<string> {
  const preamble = await readFile(conventions[locale], 'utf8')
  const words = speech(locale)
  const document = modelDocument(centre, words)
  const others = new Map<string, string[]>()
  const said = [document]
  for (const [id, alternative] of alternativeModels()) {
    const other = modelDocument(alternative, words)
    const rows = rowsBeside(id === whateverElse ? said.join('\n') : document, other)
    others.set(id, [...(others.get(id) ?? []), rows])
    said.push(other)
  }
  const sections = [...others].map(
    ([id, rows]) =>
      `### ${words.phrase(`document.alternative.${id}`, {})}\n\n${rows.filter((one) => one !== '').join('\n')}`,
  )
  return [preamble.trimEnd(), document, `## ${words.phrase('document.alternatives', {})}`, '', ...sections].join('\n\n')
}

/** The equations of one preset alone, with nothing that stands for anything else, and where each of its values is from. */
export function renderPresetDocument(id: string, centre: CentreModel = centreModel(presets.get(id)!)): string {
  const plan = presets.get(id)!
  const head = [
    `# The equations of ${id}`,
    '',
    'Generated. With the conventions of [docs/model.md](../model.md), this page and the plan (`GET /v1/presets/' +
      `${id}\`) are enough to recompute every line and measure to 10⁻⁹; \`test/golden\` does so in Python.`,
    '',
  ]
  return [...head, modelDocument(centre, speech('en')), sourcesDocument(plan)].join('\n')
}

function sourcesDocument({ sources = {} }: Plan): string {
  const cell = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
  const rows = Object.entries(sources).map(([pointer, { value, source, asOf = '', confidence }]) =>
    [`\`${pointer}\``, String(value), cell(source), asOf, confidence].join(' | '),
  )
  return ['## Sources', '', '| Place | Value | Source | As of | Confidence |', '|---|---|---|---|---|']
    .concat(rows.map((row) => `| ${row} |`))
    .join('\n')
    .concat('\n')
}
