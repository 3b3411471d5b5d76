import type { Line } from '#algebra/expression.ts'
import { ratioOfTotals, total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Live } from '../capacity/live.ts'
import type { Billed } from '../capacity/site.ts'
import type { Anchor } from '../demand/anchor.ts'
import type { Demand } from '../demand/demand.ts'
import { sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'

export interface Revenue {
  readonly total: Line
  /** Everything it is made of. */
  readonly parts: readonly Line[]
}

/** Hours billed to segments or guaranteed by the state, and what customers and the state pay for the care of their accelerators. */
export function revenueBlock(
  builder: ModelBuilder,
  demand: Demand,
  fleet: readonly Live[],
  billed: readonly Billed[],
  time: Time,
  anchor: Anchor | undefined,
): Revenue {
  const block = builder.block('revenue')
  const granted = demand.classes.flatMap((one) => one.granted)
  const compute = block.flow('compute', 'KRW', sumOf(granted.map(({ revenue }) => revenue)))
  const care = fleet.flatMap((live) =>
    careRevenue(
      live,
      billed.filter(({ installed }) => installed === live.installed),
      time,
    ),
  )
  const hosted = block.flow('hosting', 'KRW', sumOf(care))
  const guaranteed = anchor ? [anchor.payment] : []
  const all = block.flow('total', 'KRW', sumOf([compute, hosted, ...guaranteed]))
  block.measure('lifetime', total(all))
  block.measure('averagePrice', ratioOfTotals(compute, demand.sold))
  return { total: all, parts: [...granted.map(({ revenue }) => revenue), ...care, ...guaranteed] }
}

function careRevenue({ installed, contractedKw, accelerators }: Live, billed: readonly Billed[], time: Time): Line[] {
  const { block, at, deployment } = installed
  if (deployment.tenure.kind === 'entrusted') {
    const fee = block.input('feePerMonth', 'KRW/accelerator', `${at}/tenure/feePerMonth`)
    return [block.flow('careFee', 'KRW', times(accelerators, fee, time.priceIndex))]
  }
  if (deployment.tenure.kind !== 'hosted') return []
  const fee = block.input('feePerKwMonth', 'KRW/kW', `${at}/tenure/feePerKwMonth`)
  const passThrough = block.input('powerPassThrough', '1', `${at}/tenure/powerPassThrough`)
  return [
    block.flow('hostingFee', 'KRW', times(contractedKw, fee, time.priceIndex)),
    block.flow('powerRecharge', 'KRW', times(plus(...billed.map(({ energyCost }) => energyCost)), passThrough)),
  ]
}
