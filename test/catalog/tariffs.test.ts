import { describe, expect, it } from 'vitest'
import { tariffCharges } from '#catalog/tariffs/charges.ts'
import { type ScheduleId, seasonOfMonth, tariffSchedules } from '#catalog/tariffs/schedules.ts'
import type { PriceBand, Season } from '#catalog/tariffs/season.ts'
import { type TariffId, tariffTables } from '#catalog/tariffs/tariff-tables.ts'
import { bandHours } from '#model/electricity/band-hours.ts'

const seasons: readonly Season[] = ['summer', 'springAutumn', 'winter']
const bands: readonly PriceBand[] = ['off', 'mid', 'peak']

/** KRW/kWh of a kW drawn in every hour of a year: energy, demand, and with the two charges per kWh. */
function flatLoad(id: TariffId, year: number) {
  const { energy, demandCharge, schedule } = tariffTables[id]
  const hours = bandHours(`${year}-01`, 12, schedule)
  let cost = 0
  let kwh = 0
  for (let month = 0; month < 12; month++) {
    for (const band of bands) {
      const full = hours[band].full[month]!
      const halved = hours[band].halved[month]!
      cost += energy[seasonOfMonth[month]!][band] * (full + halved / 2)
      kwh += full + halved
    }
  }
  const charges = tariffCharges['tariff.climateCharge'].value + tariffCharges['tariff.fuelAdjustment'].value
  const demand = (demandCharge * 12) / kwh
  return { energy: cost / kwh, demand, total: cost / kwh + demand + charges }
}

const within = (value: number, golden: number, share: number) =>
  expect(Math.abs(value / golden - 1), `${value} for ${golden}`).toBeLessThan(share)

describe('a flat load at all hours, before the fund levy and VAT', () => {
  it.each([
    ['industrial-hvb-2-2024-10', 151.5, 10.1, 175.6],
    ['industrial-hvb-2-2026-04', 150.4, 10.1, 174.5],
    ['industrial-hvb-3-2026-04', 148.7, 11.2, 173.9],
    ['industrial-hvc-3-2026-04', 148.1, 11.1, 173.2],
    ['industrial-hva-2-2026-04', 139.2, 11.4, 164.6],
    ['general-hvb-2-2024-10', 121.1, 10.1, 145.2],
  ] as const)('%s: %d of energy, %d of demand, %d in all, over 2026 and over 2027', (id, energy, demand, total) => {
    for (const year of [2026, 2027]) {
      const found = flatLoad(id, year)
      within(found.energy, energy, 0.005)
      within(found.demand, demand, 0.005)
      within(found.total, total, 0.0025)
    }
  })

  it('comes to the tenth in 2024, in force before Labour Day and Constitution Day were holidays', () => {
    expect(flatLoad('industrial-hvb-2-2024-10', 2024).total).toBeCloseTo(175.6, 1)
    expect(flatLoad('general-hvb-2-2024-10', 2024).total).toBeCloseTo(145.2, 1)
  })

  it('costs more once the weekend discount has run out', () => {
    expect(flatLoad('industrial-hvb-2-2026-04', 2031).total).toBeCloseTo(175.4, 1)
    expect(flatLoad('industrial-hvb-2-2026-04', 2031).energy).toBeGreaterThan(
      flatLoad('industrial-hvb-2-2026-04', 2030).energy + 1,
    )
  })
})

describe('the tables', () => {
  it('are nine options of the industrial class by date, and one of the general class', () => {
    const ids = Object.keys(tariffTables)
    expect(ids).toHaveLength(19)
    for (const [id, { customer, voltage, option, asOf }] of Object.entries(tariffTables)) {
      expect(id).toBe(`${customer}-hv${voltage.toLowerCase()}-${option}-${asOf.slice(0, 7)}`)
    }
  })

  it.each(Object.keys(tariffTables).filter((id) => id.endsWith('2024-10') && id.startsWith('industrial')))(
    '%s: in April 2026 off-peak rose by 5.1, on-peak fell by 16.9 or 13.2',
    (id) => {
      const before = tariffTables[id as TariffId]
      const after = tariffTables[id.replace('2024-10', '2026-04') as TariffId]
      expect(after.demandCharge).toBe(before.demandCharge)
      for (const season of seasons) {
        const step = (band: PriceBand) => after.energy[season][band] - before.energy[season][band]
        expect(step('off')).toBeCloseTo(5.1, 9)
        expect(step('mid')).toBe(0)
        expect(step('peak')).toBeCloseTo(season === 'springAutumn' ? -13.2 : -16.9, 9)
      }
    },
  )

  it('of the general class are the industrial ones less one constant', () => {
    const general = tariffTables['general-hvb-2-2024-10']
    const industrial = tariffTables['industrial-hvb-2-2024-10']
    expect(general.demandCharge).toBe(industrial.demandCharge)
    for (const season of seasons) {
      for (const band of bands) {
        expect(industrial.energy[season][band] - general.energy[season][band]).toBeCloseTo(30.4, 9)
      }
    }
    expect(general.confidence).toBe('A-70 %')
  })

  it.each(Object.entries(tariffTables))('%s: prices rise from off-peak to on-peak', (_, { energy }) => {
    for (const season of seasons) {
      expect(energy[season].off).toBeLessThan(energy[season].mid)
      expect(energy[season].mid).toBeLessThan(energy[season].peak)
    }
  })

  it('ask more for demand and less for energy the higher the option', () => {
    for (const [id, table] of Object.entries(tariffTables)) {
      const higher = tariffTables[id.replace(`-${table.option}-`, `-${table.option + 1}-`) as TariffId]
      if (higher === undefined || table.option === 3) continue
      expect(higher.demandCharge, id).toBeGreaterThan(table.demandCharge)
      for (const season of seasons)
        for (const band of bands) {
          expect(higher.energy[season][band], id).toBeLessThan(table.energy[season][band])
        }
    }
  })
})

describe('sources', () => {
  it.each(Object.entries(tariffTables))('%s says where it is from, since when and how sure', (_, table) => {
    expect(table.source).not.toBe('')
    expect(table.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(table.confidence).toMatch(/^(H|M|L|A-\d{1,2} %)$/)
    const prices = seasons.flatMap((season) => bands.map((band) => table.energy[season][band]))
    for (const price of [table.demandCharge, ...prices]) expect(price).toBeGreaterThan(0)
  })

  it.each(Object.entries(tariffCharges))(
    '%s has a value, a source, and a date unless it is an assumption',
    (_, charge) => {
      expect(charge.value).toBeGreaterThan(0)
      expect(charge.source).not.toBe('')
      if (!charge.confidence.startsWith('A-')) expect(charge.asOf).toMatch(/^\d{4}/)
    },
  )
})

describe('schedules', () => {
  it.each(Object.keys(tariffSchedules) as ScheduleId[])('%s: no hour is in two bands', (id) => {
    for (const season of seasons) {
      const { mid, peak } = tariffSchedules[id].weekday[season]
      const hours = [...mid, ...peak].flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))
      expect(hours.sort((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, i) => 8 + i))
    }
  })
})
