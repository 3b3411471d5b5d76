import { assume, cite, derive } from '../citing.ts'
import { figures } from '../figures.ts'
import { type TariffId, tariffTables } from '../tariffs/tariff-tables.ts'

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const

/** Monthly means and the design hour of a weather station of the catalog. */
export const climate = (station: 'haenam' | 'gumi') => ({
  monthlyC: months.map((month) => cite(`climate.${station}.${month}`)),
  designC: cite(`climate.${station}.design`),
})

export const powerChain = {
  redundancy: 'n+1' as const,
  moduleMw: cite('power.moduleMw'),
  transformer: cite('power.transformerEfficiency'),
  ups: cite('power.upsEfficiency'),
  pdu: cite('power.pduEfficiency'),
  fixedShare: cite('power.lossFixedShare'),
  otherShare: cite('power.otherShare'),
}

export const cooling = (kind: 'air' | 'liquid') => ({
  kind,
  base: cite(`cooling.${kind}.base`),
  perDegree: cite(`cooling.${kind}.perDegree`),
  freeBelowC: cite(`cooling.${kind}.freeBelowC`),
  fixedShare: cite('cooling.fixedShare'),
  litresPerKwh: cite(`water.${kind}`),
})

/** Cost of a hall from what a MW of IT load costs in all: the shell's part by IT load, the plant's by modules built. */
export function hallCost(costPerItMw: number, itMw: number, source: string) {
  const shell = figures['site.shellShare'].value
  const module = figures['power.moduleMw'].value
  const plantMw = (Math.ceil(itMw / module) + 1) * module
  return (from: string) => ({
    shellCost: [{ from, value: derive(costPerItMw * shell, `${source}; the building’s part of it`) }],
    plantCost: [
      {
        from,
        value: derive(
          (costPerItMw * (1 - shell) * itMw) / plantMw,
          `${source}; the plant’s part, per MW of the modules that a block of ${Math.round(itMw * 10) / 10} MW has with one to spare`,
        ),
      },
    ],
  })
}

export const flatEnergy = {
  kind: 'flat' as const,
  price: cite('power.allInIndustrial'),
  ppa: { share: assume(0, 'No agreement is published', 60) },
  escalation: assume(0.02, 'With consumer prices', 50),
}

/** A KEPCO table with its surcharges. */
export function tariffEnergy(id: TariffId) {
  const { demandCharge, energy, schedule, source, confidence } = tariffTables[id]
  const of = (value: number) => derive(value, `${id}: ${source}`, confidence)
  const bands = ({ off, mid, peak }: { off: number; mid: number; peak: number }) => ({
    off: of(off),
    mid: of(mid),
    peak: of(peak),
  })
  return {
    kind: 'tariff' as const,
    schedule,
    loadShape: null,
    demandFactor: assume(0.9, 'Metered peak of a quarter of an hour over the design peak', 50),
    demandCharge: of(demandCharge),
    prices: {
      summer: bands(energy.summer),
      springAutumn: bands(energy.springAutumn),
      winter: bands(energy.winter),
    },
    climateCharge: cite('tariff.climateCharge'),
    fuelAdjustment: cite('tariff.fuelAdjustment'),
    regionalAdjustment: assume(0, 'Regional retail prices are announced and not set; −5 to −15 is the upside', 60),
    fundLevy: cite('tariff.fundLevy'),
    powerFactor: assume(0.97, 'UPS and power supplies with correction', 70),
    ppa: {
      share: assume(0, 'No agreement is published', 60),
      price: assume(190, 'Solar direct agreement of 150 to 180 KRW/kWh with 20 to 30 for network and losses', 50),
    },
    escalation: assume(0.02, 'With consumer prices', 50),
  }
}
