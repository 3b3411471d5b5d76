import * as z from 'zod'
import { Plan } from './plan.ts'

export const FigureReply = z
  .strictObject({
    value: z.number(),
    unit: z.string(),
    source: z.string(),
    asOf: z.string(),
    confidence: z.string().meta({ description: 'H, M, L, or A-x % for an assumption' }),
    note: z.string().optional(),
  })
  .meta({ id: 'Figure' })

export const CatalogReply = z.strictObject({ figures: z.record(z.string(), FigureReply) }).meta({ id: 'Catalog' })

export const PresetSummary = z
  .strictObject({ id: z.string(), title: z.string(), note: z.string().optional() })
  .meta({ id: 'PresetSummary' })

export const PresetsReply = z.strictObject({ items: z.array(PresetSummary) }).meta({ id: 'Presets' })

export const PresetReply = z.strictObject({ id: z.string(), plan: Plan }).meta({ id: 'Preset' })
