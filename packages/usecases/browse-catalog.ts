import { accelerators } from '#catalog/accelerators.ts'
import { figures } from '#catalog/figures.ts'
import { presets } from '#catalog/presets.ts'
import { sites } from '#catalog/sites/sites.ts'
import { tariffTables } from '#catalog/tariffs/tariff-tables.ts'
import { termsPresets } from '#catalog/terms/terms.ts'
import type { Plan } from '#contract/plan.ts'
import { readPlan } from '#model/readings/outcome.ts'
import { type Verdict, verdictOf } from '#study/verdict/verdict.ts'
import { type AmountSpeech, summary } from './judge-plan.ts'
import { presetPlan } from './resolve-plan.ts'

/**
 * Every figure, accelerator, site, call's terms and tariff by id, with sources, dates and confidence; units stand in
 * their names or beside them.
 */
export function browseFigures() {
  return {
    figures,
    accelerators: Object.fromEntries(accelerators.map((one) => [one.id, one])),
    sites: Object.fromEntries(sites.map(({ value, sources }) => [value.id, { site: value, sources }])),
    terms: Object.fromEntries([...termsPresets].map(([id, { value, sources }]) => [id, { terms: value, sources }])),
    tariffs: tariffTables,
  }
}

/** Presets by id and title, in the order of the catalog, each with its verdict in the speaker’s language. */
export function listPresets(speech: AmountSpeech) {
  return {
    items: [...presets].map(([id, plan]) => ({
      id,
      title: plan.meta.title,
      ...(plan.meta.note === undefined ? {} : { note: plan.meta.note }),
      verdict: summary(judged(id, plan), speech),
    })),
  }
}

/** Verdicts on presets, which never change: worked out when the first caller asks. */
const verdicts = new Map<string, Verdict>()

function judged(id: string, plan: Plan): Verdict {
  const found = verdicts.get(id) ?? readPlan(plan, (outcome) => verdictOf(plan, outcome))
  verdicts.set(id, found)
  return found
}

/**
 * The whole plan of a preset.
 * @throws {Fault} `preset-not-found`
 */
export function readPreset(id: string): { id: string; plan: Plan } {
  return { id, plan: presetPlan(id) }
}
