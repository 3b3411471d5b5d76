import type { Live } from '../capacity/live.ts'
import type { Quota } from '../capacity/quota.ts'
import type { SiteLines } from '../capacity/site.ts'
import type { Anchor } from '../demand/anchor.ts'
import type { Demand } from '../demand/demand.ts'
import type { Finance } from '../finance/finance.ts'
import type { Capex } from '../operation/capex.ts'
import type { Cost } from '../operation/costs.ts'
import type { Opex } from '../operation/opex.ts'
import type { Penalty } from '../operation/penalty.ts'
import type { PropertyTax } from '../operation/property-tax.ts'
import type { Revenue } from '../operation/revenue.ts'

/** All lines of a centre that something must hold of. */
export interface Centre {
  readonly sites: readonly SiteLines[]
  readonly fleet: readonly Live[]
  readonly demand: Demand
  readonly quota: Quota | undefined
  readonly anchor: Anchor | undefined
  readonly penalty: Penalty | undefined
  readonly revenue: Revenue
  readonly opex: Opex
  readonly capex: Capex
  readonly costs: readonly Cost[]
  readonly property: PropertyTax | undefined
  readonly finance: Finance
}
