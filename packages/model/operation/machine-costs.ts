import type { Input, Line } from '#algebra/expression.ts'
import { above } from '#algebra/operators/compare.ts'
import { times } from '#algebra/operators/times.ts'
import type { Installed } from '../capacity/fleet.ts'
import type { Live } from '../capacity/live.ts'
import type { Books } from '../ground/books.ts'
import { oneMonth } from '../ground/constants.ts'
import type { Purchase } from './purchase.ts'

/** Upkeep, or rent, of a deployment's accelerators. */
export interface OfDeployment {
  readonly installed: Installed
  readonly cost: Line
}

/** Upkeep of the accelerators that the centre owns, and rent of those that it leases. */
export function writeMachineCosts(
  { ledger }: Books,
  fleet: readonly Live[],
  owned: readonly Purchase[],
  usdKrw: Input | undefined,
): OfDeployment[] {
  const upkeep = owned.flatMap(writeUpkeep)
  const rents = fleet.flatMap((one) => writeRent(one, usdKrw))
  for (const { cost } of upkeep) ledger.post(cost, 'upkeep', 'suppliers')
  for (const { cost } of rents) ledger.post(cost, 'rent', 'suppliers')
  return [...upkeep, ...rents]
}

/** A part of what was paid for accelerators, while any of them serve. */
function writeUpkeep({ installed, spentToDate }: Purchase): OfDeployment[] {
  const { block, at, accelerators } = installed
  const owned = at.tenure.as('owned')
  if (!owned) return []
  const rate = block.input('maintenanceRate', '1/year', owned.maintenanceRate)
  const cost = times(spentToDate, above(accelerators, 0), rate, oneMonth)
  return [{ installed, cost: block.flow('maintenance', 'KRW', cost) }]
}

/** Rent of a supplier's accelerators for every hour it makes available. */
function writeRent({ installed, hours }: Live, usdKrw: Input | undefined): OfDeployment[] {
  const { block, at } = installed
  const leased = at.tenure.as('leased')
  if (!leased) return []
  const rent = leased.currency.given?.is('USD')
    ? times(block.input('rentPriceUsd', 'USD/accelerator·h', leased.rent), usdKrw!)
    : block.input('rentPrice', 'KRW/accelerator·h', leased.rent)
  return [{ installed, cost: block.flow('rent', 'KRW', times(hours, rent)) }]
}
