import type { Drawing } from '../capacity/draw.ts'
import type { Demand } from '../demand/demand.ts'
import type { Capex } from '../operation/capex.ts'
import type { Opex } from '../operation/opex.ts'
import type { Revenue } from '../operation/revenue.ts'

/** What is financed: all that the centre sells, spends and builds. */
export interface Operation {
  readonly revenue: Revenue
  readonly opex: Opex
  readonly capex: Capex
  readonly demand: Demand
  readonly drawn: readonly Drawing[]
}
