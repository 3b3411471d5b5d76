import type { Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import type { Plan } from '#contract/plan.ts'
import type { Capacity } from '../capacity/capacity.ts'
import type { Billed, SiteLines } from '../capacity/site.ts'
import { sumOf } from '../formulas.ts'
import type { Time } from '../time.ts'

export interface Revenue {
  readonly total: Line
  readonly soldEquivalentHours: Line
  /** Sold hours over hours that may be sold. */
  readonly utilisation: Line
}

/** Hours sold by segment at a path of prices, and the fees of hosted accelerators. */
export function revenueBlock(
  builder: ModelBuilder,
  plan: Plan,
  capacity: Capacity,
  sites: readonly SiteLines[],
  time: Time,
): Revenue {
  const block = builder.block('revenue')
  const usdKrw = builder.block('economy').input('usdKrw', 'KRW/USD', '/economy/usdKrw')

  const segments = plan.demand.map((segment, i) => {
    const own = builder.block('demand', { instance: segment.id, args: { segment: segment.name } })
    const at = `/demand/${i}`
    const share = own.input('share', '1', `${at}/share`)
    const utilisation = own.input('utilisation', '1', `${at}/utilisation`)
    const price = own.input('price', 'USD/H100·h', `${at}/price`)
    const discount = own.input('discount', '1', `${at}/discount`)
    const sold = own.flow('soldHours', 'H100·h', times(capacity.ownedEquivalentHours, share, utilisation))
    const paid = own.level('priceNominal', 'KRW/H100·h', times(price, minus(1, discount), usdKrw))
    return { sold, revenue: own.flow('revenue', 'KRW', times(sold, paid)) }
  })
  const hosting = sites.flatMap((site) => site.live).flatMap((live) => hostingRevenue(live, time))

  const soldEquivalentHours = block.flow('soldEquivalentHours', 'H100·h', sumOf(segments.map(({ sold }) => sold)))
  const compute = block.flow('compute', 'KRW', sumOf(segments.map(({ revenue }) => revenue)))
  const hosted = block.flow('hosting', 'KRW', sumOf(hosting))
  const all = block.flow('total', 'KRW', sumOf([compute, hosted]))
  block.measure('lifetime', total(all))
  return {
    total: all,
    soldEquivalentHours,
    utilisation: block.level('utilisation', '1', over(soldEquivalentHours, capacity.ownedEquivalentHours)),
  }
}

function hostingRevenue({ installed, contractedKw, energyCost }: Billed, time: Time): Line[] {
  const { block, at, deployment } = installed
  if (deployment.tenure.kind !== 'hosted') return []
  const fee = block.input('feePerKwMonth', 'KRW/kW', `${at}/tenure/feePerKwMonth`)
  const passThrough = block.input('powerPassThrough', '1', `${at}/tenure/powerPassThrough`)
  return [
    block.flow('hostingFee', 'KRW', times(contractedKw, fee, time.priceIndex)),
    block.flow('powerRecharge', 'KRW', times(energyCost, passThrough)),
  ]
}
