import * as z from 'zod'
import { Plan } from './plan.ts'
import { Month, Slug } from './quantity.ts'

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

const datedFigures = z.array(z.strictObject({ from: Month, figure: FigureReply })).readonly()

export const AcceleratorReply = z
  .strictObject({
    id: Slug,
    maker: z.string(),
    model: z.string(),
    domestic: z.boolean().meta({ description: 'Designed in Korea: counts towards a quota of domestic NPUs' }),
    cooling: z.enum(['air', 'liquid']),
    memoryGb: FigureReply,
    tdpW: FigureReply.nullable(),
    bf16Tflops: FigureReply.nullable().meta({ description: 'Dense' }),
    fp8Tflops: FigureReply.nullable().meta({ description: 'Dense' }),
    fp64Tflops: FigureReply.nullable().meta({ description: 'Dense, of the tensor or matrix units' }),
    perNode: FigureReply.meta({ description: 'Accelerators in a node; a rack sold whole is one node' }),
    nodeKw: FigureReply.nullable().meta({ description: 'Most that a node draws' }),
    nodesPerRack: FigureReply.nullable().meta({ description: 'null where the rack envelope decides' }),
    h100Equivalent: FigureReply,
    priced: z.enum(['accelerator', 'rack']).meta({ description: 'What one price buys' }),
    price: datedFigures.meta({ description: 'USD by date; each holds until the next' }),
    rental: datedFigures.meta({ description: 'USD per accelerator-hour by date; each holds until the next' }),
    missing: z.record(z.string(), z.string()).meta({ description: 'Why a field is null, empty or taken for granted' }),
  })
  .meta({ id: 'Accelerator' })

export const CatalogReply = z
  .strictObject({
    figures: z.record(z.string(), FigureReply),
    accelerators: z.record(Slug, AcceleratorReply),
  })
  .meta({ id: 'Catalog' })

export const PresetSummary = z
  .strictObject({ id: z.string(), title: z.string(), note: z.string().optional() })
  .meta({ id: 'PresetSummary' })

export const PresetsReply = z.strictObject({ items: z.array(PresetSummary) }).meta({ id: 'Presets' })

export const PresetReply = z.strictObject({ id: z.string(), plan: Plan }).meta({ id: 'Preset' })
