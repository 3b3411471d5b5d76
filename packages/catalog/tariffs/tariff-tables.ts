import type { Figure } from '../figure.ts'
import { general2024 } from './general-2024-10.ts'
import { industrial2024 } from './industrial-2024-10.ts'
import { industrial2026 } from './industrial-2026-04.ts'
import type { PriceBand, Season, TariffTable } from './tariff-table.ts'

const all = { ...industrial2024, ...industrial2026, ...general2024 }

/** `class-voltage-option-date`, as `industrial-hvb-2-2026-04`. */
export type TariffId = keyof typeof all

/** KEPCO's tables by id. */
export const tariffTables: Readonly<Record<TariffId, TariffTable>> = all

/** Every table's numbers one by one, as `tariff.industrial-hvb-2-2026-04.summer.peak`. */
export const tariffFigures: Readonly<Record<string, Figure>> = Object.fromEntries(
  Object.entries(tariffTables).flatMap(([id, table]) => figuresOf(`tariff.${id}`, table)),
)

/** Figures of one table, its demand charge first. */
function figuresOf(prefix: string, table: TariffTable): [string, Figure][] {
  const { source, asOf, confidence, note } = table
  const cited = { source, asOf, confidence, ...(note === undefined ? {} : { note }) }
  const energy = (Object.keys(table.energy) as Season[]).flatMap((season) =>
    (Object.keys(table.energy[season]) as PriceBand[]).map((band): [string, Figure] => [
      `${prefix}.${season}.${band}`,
      { value: table.energy[season][band], unit: 'KRW/kWh', ...cited },
    ]),
  )
  return [[`${prefix}.demandCharge`, { value: table.demandCharge, unit: 'KRW/kW', ...cited }], ...energy]
}
