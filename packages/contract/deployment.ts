import * as z from 'zod'
import { Currency, Month, Price, pathOf, Share, Slug, Title } from './quantity.ts'

const Months = z.int().min(0).max(240)
const Fee = z.number().min(0).max(1e8)

/** Accelerators bought by the centre. */
export const Owned = z.strictObject({
  kind: z.literal('owned'),
  price: pathOf(Price).meta({
    description: 'All-in price per accelerator by month of order: node, network and storage share, installation',
  }),
  currency: Currency.optional().meta({
    description: 'Of price and switchPrice, KRW where absent; USD is paid at the exchange rate of the month of payment',
  }),
  depositShare: Share.meta({ description: 'Part of the price paid with the order; the rest is paid on delivery' }),
  maintenanceRate: Share.meta({ description: 'Maintenance and support a year, share of the purchase cost' }),
  resaleShare: Share.meta({ description: 'Price on leaving service, share of the price paid' }),
})

/** Accelerators that customers bring and the centre houses for a fee. */
export const Hosted = z.strictObject({
  kind: z.literal('hosted'),
  feePerKwMonth: Fee.meta({ description: 'KRW per kW of contracted IT load and month, base-year prices' }),
  powerPassThrough: Share.meta({ description: 'Share of the energy bill that the customer pays at cost' }),
})

/** Accelerators of a supplier, rented and sold on. */
export const Leased = z.strictObject({
  kind: z.literal('leased'),
  rent: pathOf(Fee).meta({ description: 'Per accelerator and hour made available, by date' }),
  currency: Currency.optional().meta({ description: 'Of the rent, KRW where absent' }),
})

/** Accelerators that the state owns and the centre runs for a part of their hours. */
export const Entrusted = z.strictObject({
  kind: z.literal('entrusted'),
  inKindShare: Share.meta({ description: 'Share of the hours that the centre may sell as its payment' }),
  feePerMonth: Fee.meta({ description: 'KRW that the state pays per accelerator and month, base-year prices' }),
})

export const Tenure = z.discriminatedUnion('kind', [Owned, Hosted, Leased, Entrusted])

export const Accelerator = z.strictObject({
  model: Title,
  domestic: z.boolean().meta({ description: 'Counts towards a quota of domestic NPUs' }),
  cooling: z.enum(['air', 'liquid']).meta({ description: 'What its nodes need; air-cooled nodes may stand in either' }),
  bf16Tflops: z.number().min(0).max(1e6).meta({ description: 'Dense BF16 TFLOPS of one accelerator' }),
  fp8Tflops: z.number().min(0).max(1e6).meta({ description: 'Dense FP8 TFLOPS of one accelerator' }),
  fp64Tflops: z.number().min(0).max(1e6).meta({ description: 'FP64 tensor TFLOPS of one accelerator' }),
  h100Equivalent: z
    .number()
    .min(0)
    .max(1000)
    .meta({ description: 'H100-equivalent hours in one hour of this accelerator' }),
})

export const Node = z.strictObject({
  accelerators: z.int().min(1).max(1024).meta({ description: 'Accelerators in one node' }),
  kw: z.number().min(0.1).max(1000).meta({ description: 'Design peak of one node, kW' }),
  perRackMost: z.int().min(1).max(64).meta({ description: 'Nodes that fit a rack by their shape' }),
  activeShare: Share.meta({ description: 'Average draw while in use over design peak' }),
  idleShare: Share.meta({ description: 'Average draw while not in use over design peak' }),
})

/** Network power as a share of the nodes’, or a leaf–spine fabric sized for every port at full rate. */
export const Network = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('share'),
    kwShare: Share.meta({ description: 'Network power as a share of node power' }),
  }),
  z.strictObject({
    kind: z.literal('fabric'),
    portsPerAccelerator: z.int().min(1).max(16),
    radix: z.int().min(4).max(1024).meta({ description: 'Ports of one switch' }),
    switchKw: z.number().min(0).max(100),
    switchPrice: Price.meta({
      description: 'For a switch with its optics, beside the price of the accelerators and in its currency',
    }),
  }),
])

export const Reliability = z.strictObject({
  failuresPerYear: z
    .number()
    .min(0)
    .max(100)
    .meta({ description: 'Unexpected interruptions per accelerator and year' }),
  earlyMultiplier: z.number().min(1).max(100).meta({ description: 'Failures of young accelerators, times the rate' }),
  earlyMonths: z.int().min(0).max(36).meta({ description: 'Months for which an accelerator counts as young' }),
  downPerFailure: z.number().min(0).max(1024).meta({ description: 'Accelerators that one failure takes down' }),
  swapHours: z.number().min(0).max(720).meta({ description: 'Hours they are down while a spare exists' }),
  hardwareShare: Share.meta({ description: 'Part of the failures that sends an accelerator to repair' }),
  repairDays: z.number().min(0).max(365).meta({ description: 'Days an accelerator is away for repair' }),
  sparesShare: Share.meta({ description: 'Spare accelerators, share of the count' }),
  maintenanceHours: z.number().min(0).max(300).meta({ description: 'Hours of planned maintenance a month' }),
  availability: Share.meta({ description: 'Share of the remaining hours that can be sold' }),
})

/** A number of like accelerators, ordered together for one hall. */
export const Deployment = z.strictObject({
  id: Slug,
  site: Slug.meta({ description: 'Id of the site it stands at' }),
  hall: Slug.meta({ description: 'Id of the hall of that site' }),
  bridge: z
    .strictObject({
      site: Slug,
      hall: Slug,
      moveMonths: z.int().min(0).max(24).meta({ description: 'Months out of service for the move' }),
    })
    .nullable()
    .meta({ description: 'Where it serves until its own hall is open and its site has any power; null if nowhere' }),
  class: Slug.meta({ description: 'Class under which its hours are sold' }),
  accelerator: Accelerator,
  count: z.int().min(1).max(1_000_000).meta({ description: 'Accelerators once all are installed' }),
  node: Node,
  network: Network,
  storageKwShare: Share.meta({ description: 'Storage and management power as a share of node power' }),
  supportRackShare: Share.meta({ description: 'Racks of network and storage, share of the racks of nodes' }),
  order: Month.meta({ description: 'Month of the order' }),
  leadMonths: Months.meta({ description: 'Months from the order to the first delivery' }),
  deliveryMonths: z.int().min(1).max(120).meta({ description: 'Months over which deliveries are spread evenly' }),
  installMonths: Months.meta({ description: 'Months from delivery to service' }),
  reliability: Reliability,
  lifeMonths: z.int().min(1).max(240).meta({ description: 'Straight-line tax and book life, months from service' }),
  serviceMonths: z.int().min(1).max(480).meta({ description: 'Months in service, from the first accelerator' }),
  replaces: Slug.nullable().meta({
    description: 'Deployment that leaves service as this one enters it: a refresh with the same or a newer generation',
  }),
  tenure: Tenure,
})

export type Deployment = z.infer<typeof Deployment>
