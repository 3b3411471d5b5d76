import { general2024 } from './general-2024-10.ts'
import { industrial2024 } from './industrial-2024-10.ts'
import { industrial2026 } from './industrial-2026-04.ts'
import type { TariffTable } from './tariff-table.ts'

const all = { ...industrial2024, ...industrial2026, ...general2024 }

/** `class-voltage-option-date`, as `industrial-hvb-2-2026-04`. */
export type TariffId = keyof typeof all

/** KEPCO's tables by id. */
export const tariffTables: Readonly<Record<TariffId, TariffTable>> = all
