import * as z from 'zod'
import { Citation } from './citation.ts'
import { TariffPrices, TariffSchedule } from './energy.ts'
import { Plan } from './plan.ts'
import { Month, Slug } from './quantity.ts'
import { Site } from './site.ts'
import { Terms } from './terms.ts'
import { VerdictSummary } from './verdict.ts'

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

export const TariffReply = z
  .strictObject({
    customer: z.enum(['industrial', 'general']),
    voltage: z.enum(['A', 'B', 'C']).meta({ description: 'A from 3.3 to 66 kV, B 154 kV, C 345 kV and more' }),
    option: z.int(),
    demandCharge: z.number().meta({ description: 'KRW per kW of billed demand and month' }),
    energy: TariffPrices,
    schedule: TariffSchedule,
    source: z.string(),
    asOf: z.string().meta({ description: 'Day from which it is in force' }),
    confidence: z.string(),
    note: z.string().optional(),
  })
  .meta({ id: 'Tariff' })

export const CatalogReply = z
  .strictObject({
    figures: z.record(z.string(), FigureReply),
    accelerators: z.record(Slug, AcceleratorReply),
    sites: z
      .record(Slug, z.strictObject({ site: Site, sources: z.record(z.string(), Citation) }))
      .meta({ description: 'Whole sites to put into a plan, with the sources of their values by JSON Pointer' }),
    terms: z
      .record(z.string(), z.strictObject({ terms: Terms, sources: z.record(z.string(), Citation) }))
      .meta({ description: 'Terms of calls and of the deal, to price a plan under, with the sources of their values' }),
    tariffs: z.record(z.string(), TariffReply).meta({ description: 'KEPCO tables, before surcharges, levy and VAT' }),
  })
  .meta({ id: 'Catalog' })

export const PresetSummary = z
  .strictObject({ id: z.string(), title: z.string(), note: z.string().optional(), verdict: VerdictSummary })
  .meta({ id: 'PresetSummary' })

export const PresetsReply = z.strictObject({ items: z.array(PresetSummary) }).meta({ id: 'Presets' })

export const PresetReply = z.strictObject({ id: z.string(), plan: Plan }).meta({ id: 'Preset' })

export type CatalogReply = z.infer<typeof CatalogReply>
export type PresetsReply = z.infer<typeof PresetsReply>
