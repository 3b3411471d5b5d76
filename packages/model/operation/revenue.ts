import type { Line } from '#algebra/expression.ts'
import { ratioOfTotals, total } from '#algebra/measures/reductions.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Live } from '../capacity/live.ts'
import type { Billed } from '../capacity/site.ts'
import type { Demand } from '../demand/demand.ts'
import type { Books } from '../ground/books.ts'
import { sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'

export interface Revenue {
  readonly total: Line
  /** Everything it is made of. */
  readonly parts: readonly Line[]
}

/** Hours billed to segments, and what customers and the state pay for the care of their accelerators. */
export function writeSales(
  { builder, time, ledger }: Books,
  demand: Demand,
  fleet: readonly Live[],
  billed: readonly Billed[],
): void {
  const block = builder.block('revenue')
  const compute = block.flow('compute', 'KRW', sumOf(ledger.to('compute')))
  block.measure('averagePrice', ratioOfTotals(compute, demand.sold))
  for (const live of fleet) {
    const own = billed.filter(({ installed }) => installed === live.installed)
    for (const fee of writeCare(live, own, time)) ledger.post(fee, 'customers', 'hosting')
  }
  ledger.post(compute, 'compute', 'revenue')
  ledger.post(block.flow('hosting', 'KRW', sumOf(ledger.to('hosting'))), 'hosting', 'revenue')
}

/** All that anyone pays the centre for its services. */
export function writeRevenue({ builder, ledger }: Books): Revenue {
  const block = builder.block('revenue')
  const all = block.flow('total', 'KRW', sumOf(ledger.to('revenue')))
  block.measure('lifetime', total(all))
  ledger.post(all, 'revenue', 'running')
  const summed = ledger.from('compute', 'hosting')
  const others = ledger.to('revenue').filter((line) => !summed.includes(line))
  return { total: all, parts: [...ledger.to('compute', 'hosting'), ...others] }
}

function writeCare({ installed, contractedKw, accelerators }: Live, billed: readonly Billed[], time: Time): Line[] {
  const { block, at } = installed
  const entrusted = at.tenure.as('entrusted')
  if (entrusted) {
    const fee = block.input('feePerMonth', 'KRW/accelerator', entrusted.feePerMonth)
    return [block.flow('careFee', 'KRW', times(accelerators, fee, time.priceIndex))]
  }
  const hosted = at.tenure.as('hosted')
  if (!hosted) return []
  const fee = block.input('feePerKwMonth', 'KRW/kW', hosted.feePerKwMonth)
  const passThrough = block.input('powerPassThrough', 'share', hosted.powerPassThrough)
  return [
    block.flow('hostingFee', 'KRW', times(contractedKw, fee, time.priceIndex)),
    block.flow('powerRecharge', 'KRW', times(plus(...billed.map(({ energyCost }) => energyCost)), passThrough)),
  ]
}
