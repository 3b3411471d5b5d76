import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { presets } from '#catalog/presets.ts'
import { termsPresets } from '#catalog/terms/terms.ts'
import type { Plan } from '#contract/plan.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'

const preamble = new URL('../../docs/terms-reading.md', import.meta.url)

const billions = (value: number) => `${(value / 1e9).toFixed(1)}`
const percent = (value: number) => `${(value * 100).toFixed(2)} %`
const plain = (value: number) => `${Math.round(value)}`

/** What is shown of each evaluation, in the order of the rows. */
const rows: readonly (readonly [title: string, measure: string, format: (value: number) => string])[] = [
  ['Private IRR', 'class.private.irr', percent],
  ['Private NPV at its hurdle, bn KRW', 'class.private.npv', billions],
  ['Private peak exposure, bn KRW', 'class.private.peakExposure', billions],
  ['Public IRR', 'class.public.irr', percent],
  ['Public NPV at its hurdle, bn KRW', 'class.public.npv', billions],
  ['Put paid, bn KRW', 'put.paidLifetime', billions],
  ['Put value as planned, bn KRW', 'put.value', billions],
  ['Put’s expected cost at its volatility, bn KRW', 'put.expectedCost', billions],
  ['Treasury cash in over the plan, bn KRW', 'treasury.inLifetime', billions],
  ['Treasury cash out over the plan, bn KRW', 'treasury.outLifetime', billions],
  ['Treasury NPV at the treasury rate, bn KRW', 'treasury.npv', billions],
  ['Grant equivalent of policy loans, bn KRW', 'treasury.grantEquivalent', billions],
  ['Discounted hours given, bn KRW', 'treasury.discountLifetime', billions],
  ['Shareholders’ later support, bn KRW', 'equity.support', billions],
  ['Months short of the NPU quota', 'quota.monthsMissed', plain],
]

const plans = ['national-center-tender-2025h1', 'national-center-tender-2025-09', 'national-center-signed-2026']

/** docs/terms.md as the model stands now: the plans of the tenders and of the deal, each under every set of terms. */
export async function renderTermsDocument(): Promise<string> {
  const reading = await readFile(preamble, 'utf8')
  const parts = plans.map((id, i) => {
    const same = plans.slice(0, i).find((other) => isSameBesideTerms(presets.get(id)!, presets.get(other)!))
    const body = same
      ? `But for its terms this plan is \`${same}\`: its table is the one above.`
      : table(presets.get(id)!)
    return `### Plan \`${id}\`\n\n${body}`
  })
  return [reading.trimEnd(), ...parts].join('\n\n').concat('\n')
}

/** Whether the numbers of two plans differ in nothing that other terms would not replace. */
function isSameBesideTerms(one: Plan, other: Plan): boolean {
  const rest = ({ terms: _, sources: __, meta: { title: ___, note: ____, ...meta }, ...plan }: Plan) => ({
    ...plan,
    meta,
  })
  return isDeepStrictEqual(rest(one), rest(other))
}

function table(plan: Plan): string {
  const terms = [...termsPresets]
  const outcomes = terms.map(([, { value }]) => evaluatePlan({ ...plan, terms: value }).evaluation.measures)
  const cells = rows.map(([title, measure, format]) => {
    const values = outcomes.map((measures) => {
      const found = measures.get(measure)
      if (!found) return '–'
      return found.ok ? format(found.value) : `none (${found.reason})`
    })
    return `| ${[title, ...values].join(' | ')} |`
  })
  const head = `| ${['', ...terms.map(([name]) => `terms \`${name}\``)].join(' | ')} |`
  return [head, `|---|${terms.map(() => '---:|').join('')}`, ...cells].join('\n')
}
