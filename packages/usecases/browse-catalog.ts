import { accelerators } from '#catalog/accelerators.ts'
import { figures } from '#catalog/figures.ts'
import { presets } from '#catalog/presets.ts'
import { sites } from '#catalog/sites/sites.ts'
import { tariffTables } from '#catalog/tariffs/tariff-tables.ts'
import { termsPresets } from '#catalog/terms/terms.ts'
import type { Plan } from '#contract/plan.ts'
import { presetPlan } from './resolve-plan.ts'

/** Every figure, accelerator, site and tariff, with sources, dates and confidence. */
export function browseFigures() {
  return {
    figures,
    accelerators: Object.fromEntries(accelerators.map((one) => [one.id, one])),
    sites: Object.fromEntries(sites.map(({ value, sources }) => [value.id, { site: value, sources }])),
    terms: Object.fromEntries([...termsPresets].map(([id, { value, sources }]) => [id, { terms: value, sources }])),
    tariffs: tariffTables,
  }
}

/** Presets by id and title. */
export function listPresets() {
  return {
    items: [...presets].map(([id, { meta }]) => ({
      id,
      title: meta.title,
      ...(meta.note === undefined ? {} : { note: meta.note }),
    })),
  }
}

/** @throws {Fault} `preset-not-found` */
export function readPreset(id: string): { id: string; plan: Plan } {
  return { id, plan: presetPlan(id) }
}
