import { readFile } from 'node:fs/promises'
import { presets } from '#catalog/presets.ts'
import type { Deployment } from '#contract/deployment.ts'
import type { Tranche } from '#contract/finance.ts'
import type { Plan } from '#contract/plan.ts'
import { type CentreModel, centreModel } from '#model/centre-model.ts'
import { modelDocument } from '#model/readings/document.ts'
import type { Locale } from '#words/locale.ts'
import { speech } from '#words/speech.ts'
import { oneOfEach } from './one-of-each.ts'

/** The equations for a plan with one of each thing. */
export const modelOfEach = (): CentreModel => centreModel(oneOfEach())

/** What a plan may have in place of something of that plan. */
const alternatives: Readonly<Record<string, (plan: Plan) => Plan>> = {
  commitment: (plan) => financed(plan, { sizing: committed }),
  'equity-first': (plan) =>
    financed(plan, { sizing: committed, calls: { kind: 'equity-first' }, reserve: { months: 6, initial: 0 } }),
  'equity-first-within-caps': (plan) => financed(plan, { calls: { kind: 'equity-first' } }),
  schedule: (plan) =>
    financed(plan, {
      sizing: committed,
      calls: { kind: 'schedule', calledShare: [{ from: '2026-01', value: 1 }] },
    }),
  dissolution: ({ terms, ...plan }) => ({ ...plan, terms: { ...terms, put: { ...terms.put!, month: 'dissolution' } } }),
  'public-use': ({ terms, ...plan }) => ({ ...plan, terms: { ...terms, publicUse: { share: 0, discount: 0 } } }),
  'principal-first': (plan) => ({
    ...plan,
    terms: { ...plan.terms, shareholders: plan.terms.shareholders.map(principalFirst) },
  }),
  dollars: (plan) => ({ ...plan, fleet: plan.fleet.map((one) => ({ ...one, tenure: inDollars(one.tenure) })) }),
  'other-loans': (plan) => financed(plan, { tranches: plan.finance.tranches.map(otherTerms) }),
  'straight-line': ({ tax: { depreciation: _, ...tax }, ...plan }) => ({ ...plan, tax }),
  'half-year': ({ tax, ...plan }) => ({
    ...plan,
    tax: { ...tax, depreciation: { ...tax.depreciation!, facilities: 'straight-line', halfYear: 'yes' } },
  }),
}

const inDollars = (tenure: Deployment['tenure']): Deployment['tenure'] =>
  tenure.kind === 'owned' || tenure.kind === 'leased' ? { ...tenure, currency: 'USD' } : tenure

/** A loan at a rate by date, of which a part is due with the last payment where it is repaid in parts. */
const otherTerms = (tranche: Tranche): Tranche => ({
  ...tranche,
  rate: { kind: 'path', rate: [{ from: '2026-01', value: 0.04 }] },
  amortisation:
    tranche.amortisation.kind === 'level' || tranche.amortisation.kind === 'equal-principal'
      ? { ...tranche.amortisation, balloonShare: 0 }
      : tranche.amortisation,
})

const principalFirst = (holder: Plan['terms']['shareholders'][number]): Plan['terms']['shareholders'][number] =>
  holder.instrument.kind === 'preferred'
    ? { ...holder, instrument: { ...holder.instrument, order: 'principal-first' } }
    : holder

const committed = { kind: 'equity', amount: 0 } as const

const financed = (plan: Plan, change: Partial<Plan['finance']>): Plan => ({
  ...plan,
  finance: { ...plan.finance, ...change },
})

/** The equations for a plan with each of those. */
export function alternativeModels(): [id: string, CentreModel][] {
  const each = oneOfEach()
  return Object.entries(alternatives).map(([id, change]) => [id, centreModel(change(each))])
}

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
  const others = alternativeModels().map(([id, alternative]) => {
    const other = modelDocument(alternative, words)
    return `### ${words.phrase(`document.alternative.${id}`, {})}\n\n${rowsBeside(document, other)}`
  })
  return [preamble.trimEnd(), document, `## ${words.phrase('document.alternatives', {})}`, '', ...others].join('\n\n')
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
