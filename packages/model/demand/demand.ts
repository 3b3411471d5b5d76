import type { Input, Line } from '#algebra/expression.ts'
import { ratioOfTotals, total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { over } from '#algebra/operators/over.ts'
import type { Plan } from '#contract/plan.ts'
import type { Live } from '../capacity/live.ts'
import { sumOf } from '../ground/formulas.ts'
import { type PublicUse, policyOf, publicUseBlock } from './public-use.ts'
import { type Request, segmentBlock } from './segment.ts'
import { type ClassSupply, supplyBlock } from './supply.ts'

export interface Demand {
  readonly classes: readonly ClassSupply[]
  readonly publicUse: PublicUse | undefined
  /** Hours of all classes that may be sold, and what became of them. */
  readonly hours: Line
  readonly sold: Line
  readonly idle: Line
  readonly unmet: Line
  /** Sold hours over hours that may be sold. */
  readonly utilisation: Line
}

/** Who wants hours of which class, and who gets them. */
export function demandBlocks(
  builder: ModelBuilder,
  plan: Plan,
  fleet: readonly Live[],
  usdKrw: Input | undefined,
): Demand {
  const sales = builder.block('sales')
  const released = sales.input('releasedShare', '1', '/sales/releasedShare')
  const publicUse = publicUseBlock(builder, plan)
  const requests = requestsOf(builder, plan, usdKrw, publicUse)
  const classes = [...new Set(plan.fleet.map((deployment) => deployment.class))].map((name) =>
    supplyBlock(
      builder,
      name,
      fleet.filter(({ installed }) => installed.deployment.class === name),
      requests.filter((request) => request.class === name),
      released,
      publicUse,
    ),
  )
  const all = (id: string, pick: (one: ClassSupply) => Line) => sales.flow(id, 'H100·h', sumOf(classes.map(pick)))
  const hours = all('hours', (one) => one.hours)
  const sold = all('sold', (one) => one.sold)
  const idle = all('idle', (one) => one.idle)
  const unmet = all('unmet', (one) => one.unmet)
  sales.measure('soldLifetime', total(sold))
  sales.measure('idleLifetime', total(idle))
  sales.measure('unmetLifetime', total(unmet))
  sales.measure('averageUtilisation', ratioOfTotals(sold, hours))
  return {
    classes,
    publicUse,
    hours,
    sold,
    idle,
    unmet,
    utilisation: sales.level('utilisation', '1', over(sold, hours)),
  }
}

function requestsOf(
  builder: ModelBuilder,
  { demand }: Plan,
  usdKrw: Input | undefined,
  publicUse: PublicUse | undefined,
): Request[] {
  if (!usdKrw) return []
  return demand.flatMap((segment, i) =>
    segmentBlock(builder, segment, `/demand/${i}`, usdKrw, policyOf(segment, publicUse)),
  )
}
