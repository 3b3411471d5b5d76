import { accelerators } from '#catalog/accelerators.ts'
import { figures } from '#catalog/figures.ts'
import { presets } from '#catalog/presets.ts'
import { sites } from '#catalog/sites/sites.ts'
import { tariffTables } from '#catalog/tariffs/tariff-tables.ts'
import { termsPresets } from '#catalog/terms/terms.ts'
import type { Plan } from '#contract/plan.ts'
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

/** Presets by id and title, in the order of the catalog. */
export function listPresets() {
  return {
    items: [...presets].map(([id, { meta }]) => ({
      id,
      title: meta.title,
      ...(meta.note === undefined ? {} : { note: meta.note }),
    })),
  }
}

/**
 * The whole plan of a preset.
 * @throws {Fault} `preset-not-found`
 */
export function readPreset(id: string): { id: string; plan: Plan } {
  return { id, plan: presetPlan(id) }
}
