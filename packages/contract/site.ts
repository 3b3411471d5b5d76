import * as z from 'zod'
import { Energy } from './energy.ts'
import { ConstructionWindow, Krw, Month, PriceBaseYear, pathOf, Rate, Share, Slug, Title } from './quantity.ts'

const Mw = z.number().min(0).max(5000)
const Months = z.int().min(0).max(240)
const Life = z.int().min(1).max(720).meta({ description: 'Straight-line tax and book life, months' })
const Celsius = z.number().min(-40).max(60)

/** What the grid gives a site, and when. */
export const Grid = z.strictObject({
  voltageKv: z.literal([22.9, 154, 345]).meta({ description: 'Supply voltage, kV' }),
  phases: z
    .array(
      z.strictObject({
        mw: Mw.min(0.01).meta({ description: 'Contracted power that the phase adds, MW' }),
        applied: Month.meta({ description: 'Month of the application for supply' }),
        leadMonths: Months.meta({ description: 'Months from the application, or the assessment if later, to power' }),
      }),
    )
    .min(1)
    .max(12),
  assessment: z
    .strictObject({ applied: Month, leadMonths: Months })
    .nullable()
    .meta({ description: 'Grid-impact assessment, which 10 MW and more need before they apply; null without one' }),
  connection: Krw.meta({ description: 'Customer share of the connection, KRW' }),
  substation: Krw.meta({ description: 'Substation and main transformers of the site, KRW' }),
  construction: ConstructionWindow,
  escalation: Rate.optional().meta({
    description:
      'Growth of connection and substation cost a year from the base year to the month of spending; absent for none',
  }),
  lifeMonths: Life,
})

/** Outdoor air, which decides what cooling draws. */
export const Climate = z.strictObject({
  monthlyC: z.array(Celsius).length(12).meta({ description: 'Mean of each month, January first, °C' }),
  designC: Celsius.meta({ description: 'Hottest hour that cooling is designed for, °C' }),
})

const Efficiency = z.number().min(0.5).max(1)

/** From the supply point to the rack. */
export const PowerChain = z.strictObject({
  redundancy: z
    .enum(['n', 'n+1', '2n'])
    .meta({ description: 'Electrical modules of a block beyond what its load needs: none, one, or as many again' }),
  moduleMw: z.number().min(0.05).max(100).meta({ description: 'IT load that one electrical module carries, MW' }),
  transformer: Efficiency.meta({ description: 'Efficiency of the transformers at full load' }),
  ups: Efficiency.meta({ description: 'Efficiency of the UPS at full load' }),
  pdu: Efficiency.meta({ description: 'Efficiency of distribution to the racks at full load' }),
  fixedShare: Share.meta({ description: 'Part of the losses at full load that does not fall with the load' }),
  otherShare: Share.meta({ description: 'Lighting, offices and controls, share of the IT load built' }),
})

/** What it takes to carry the heat of IT away. */
export const Cooling = z.strictObject({
  kind: z.enum(['air', 'liquid']).meta({ description: 'Air in the room, or liquid to the chip' }),
  base: z.number().min(0).max(2).meta({ description: 'kW per kW of IT load while outdoor air suffices' }),
  perDegree: z.number().min(0).max(0.2).meta({ description: 'What each °C above that adds' }),
  freeBelowC: Celsius.meta({ description: 'Outdoor temperature up to which outdoor air suffices, °C' }),
  fixedShare: Share.meta({ description: 'Part of cooling at full load that does not fall with the load' }),
  litresPerKwh: z.number().min(0).max(20).meta({ description: 'Water per kWh of IT energy (WUE), litres' }),
})

/** Like blocks of a building that open together. */
export const Hall = z.strictObject({
  id: Slug,
  name: Title,
  blocks: z.int().min(1).max(200).meta({ description: 'Blocks built' }),
  blockItMw: z.number().min(0.01).max(1000).meta({ description: 'IT load of one block, MW' }),
  positionsPerBlock: z.int().min(1).max(100_000).meta({ description: 'Rack positions of one block' }),
  rackKw: z.number().min(1).max(2000).meta({ description: 'Most that one rack may draw, kW' }),
  cooling: Cooling,
  construction: ConstructionWindow,
  opens: Month,
  shellCost: pathOf(Krw).meta({ description: 'Building, KRW per MW of IT load, by month of spending' }),
  plantCost: pathOf(Krw).meta({
    description: 'Mechanical and electrical plant, KRW per MW of electrical modules, by month of spending',
  }),
  escalation: Rate.optional().meta({
    description:
      'Growth of building and plant cost a year from the base year to the month of spending; absent for none',
  }),
  priceBaseYear: PriceBaseYear.optional().meta({
    description: 'Year whose prices building and plant cost are stated in; absent for the base year of the plan',
  }),
  contingency: Share.meta({ description: 'Contingency on building and plant, spent in full' }),
  lifeMonths: Life,
})

/** A place with grid power and halls. */
export const Site = z.strictObject({
  id: Slug,
  name: Title,
  grid: Grid,
  climate: Climate,
  powerChain: PowerChain,
  halls: z.array(Hall).min(1).max(8),
  energy: Energy,
  carbonFactor: z
    .number()
    .min(0)
    .max(2)
    .meta({ description: 'Emissions of grid electricity, tCO2eq per MWh; agreements with generators count as none' }),
  land: z.strictObject({ cost: Krw, paid: Month }),
  rent: z
    .number()
    .min(0)
    .max(1e8)
    .meta({ description: 'KRW per kW of IT load housed and month, base-year prices; 0 for an own site' }),
})

export type Site = z.infer<typeof Site>
export type Hall = z.infer<typeof Hall>
