import type { Input, Line } from '#algebra/expression.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Deployment } from '#contract/deployment.ts'
import type { Plan } from '#contract/plan.ts'
import { both, lastOf, ramp } from '../ground/formulas.ts'
import { type NetworkLines, networkLines } from './network.ts'

/** When a deployment is ordered, delivered and put in service. */
interface Schedule {
  readonly deployment: Deployment
  readonly block: Block
  /** JSON Pointer of the deployment in the plan. */
  readonly at: string
  readonly count: Input
  readonly order: Input
  readonly deliveryMonths: Input
  readonly firstDelivery: Line
  readonly firstService: Line
  /** Share of the count that has entered service, whether or not it has left. */
  readonly installedShare: Line
}

/** What a deployment asks of its hall, before the hall and the grid say how much of it can live. */
export interface Installed extends Schedule {
  /** First month in which none is left in service. */
  readonly retires: Line
  /** Book life, from the first accelerator in service. */
  readonly lifeMonths: Input
  readonly sparesShare: Input
  /** 1 in that month. */
  readonly leaves: Line
  readonly accelerators: Line
  readonly nodes: Line
  readonly nodeKw: Input
  /** Design peak of the nodes, kW. */
  readonly nodesKw: Line
  readonly network: NetworkLines
  /** Ordered and not yet in service. */
  readonly awaited: Line
  /** Design peak of nodes, network and storage, kW. */
  readonly designKw: Line
}

/** Every deployment from its order to its leaving; one that is replaced leaves as the next enters. */
export function fleetBlocks(builder: ModelBuilder, plan: Plan): Installed[] {
  const schedules = plan.fleet.map((deployment, i) => schedule(builder, deployment, `/fleet/${i}`))
  return schedules.map((one) =>
    installed(
      one,
      schedules.find(({ deployment }) => deployment.replaces === one.deployment.id),
    ),
  )
}

function schedule(builder: ModelBuilder, deployment: Deployment, at: string): Schedule {
  const block = builder.block('deployment', {
    instance: deployment.id,
    args: { model: `${deployment.accelerator.model} ${deployment.id}` },
  })
  const order = block.input('order', 'month', `${at}/order`)
  const deliveryMonths = block.input('deliveryMonths', 'month', `${at}/deliveryMonths`)
  const lead = block.input('leadMonths', 'month', `${at}/leadMonths`)
  const firstDelivery = block.level('firstDelivery', 'month', plus(order, lead))
  const install = block.input('installMonths', 'month', `${at}/installMonths`)
  const firstService = block.level('firstService', 'month', plus(firstDelivery, install))
  return {
    deployment,
    block,
    at,
    count: block.input('count', 'accelerator', `${at}/count`),
    order,
    deliveryMonths,
    firstDelivery,
    firstService,
    installedShare: block.level('installedShare', '1', ramp(firstService, deliveryMonths)),
  }
}

function installed(one: Schedule, next: Schedule | undefined): Installed {
  const { block, at, count, firstService, installedShare } = one
  const perNode = block.input('acceleratorsPerNode', 'accelerator/node', `${at}/node/accelerators`)
  const nodeKw = block.input('nodeKw', 'kW/node', `${at}/node/kw`)
  const storage = block.input('storageKwShare', '1', `${at}/storageKwShare`)
  const serviceMonths = block.input('serviceMonths', 'month', `${at}/serviceMonths`)

  const ends = plus(firstService, serviceMonths)
  const retires = block.level(
    'retires',
    'month',
    next ? least(ends, lastOf(next.firstService, next.deliveryMonths)) : ends,
  )
  const share = next ? greatest(least(installedShare, minus(1, next.installedShare)), 0) : installedShare
  const accelerators = block.level(
    'accelerators',
    'accelerator',
    when(above(retires, monthIndex), roundUp(times(count, share))),
  )
  const nodes = block.level('nodes', 'node', roundUp(over(accelerators, perNode)))
  const nodesKw = block.level('nodesKw', 'kW', times(nodes, nodeKw))
  const network = networkLines(one, accelerators, nodesKw)
  return {
    ...one,
    retires,
    lifeMonths: block.input('lifeMonths', 'month', `${at}/lifeMonths`),
    sparesShare: block.input('sparesShare', '1', `${at}/reliability/sparesShare`),
    leaves: block.level('leaves', '1', equal(monthIndex, retires)),
    accelerators,
    nodes,
    nodeKw,
    nodesKw,
    network,
    awaited: block.level(
      'awaited',
      'accelerator',
      when(both(atLeast(monthIndex, one.order), above(retires, monthIndex)), times(count, minus(1, installedShare))),
    ),
    designKw: block.level('designKw', 'kW', plus(nodesKw, network.kw, times(nodesKw, storage))),
  }
}
