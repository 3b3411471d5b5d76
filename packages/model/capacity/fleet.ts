import type { Input, Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
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
import type { Books } from '../ground/books.ts'
import { both, lastOf, ramp } from '../ground/formulas.ts'
import type { Cursor } from '../plan/cursor.ts'
import { type NetworkLines, writeNetwork } from './network.ts'

/** When a deployment is ordered, delivered and put in service. */
interface Schedule {
  readonly at: Cursor<Deployment>
  /** What it is called. */
  readonly model: string
  readonly block: Block
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
export function writeFleet(books: Books): Installed[] {
  const { each } = books.at.fleet
  const models = each.map(({ accelerator }) => accelerator.model.value)
  const schedules = each.map((deployment, k) => writeSchedule(books, deployment, nameAmong(models, k)))
  const replaced = schedules.map(({ at }) => at.replaces.given?.value)
  return schedules.map((one) => {
    const id = one.at.id.value
    const next = schedules.find((_, i) => replaced[i] === id)
    return writeInstalled(one, next)
  })
}

/** What a deployment is called: its accelerator, and which one of several of that kind. */
function nameAmong(models: readonly string[], position: number): string {
  const model = models[position]!
  const alike = models.filter((one) => one === model).length
  const nth = models.slice(0, position + 1).filter((one) => one === model).length
  return alike > 1 ? `${model} #${nth}` : model
}

function writeSchedule({ builder }: Books, at: Cursor<Deployment>, model: string): Schedule {
  const block = builder.block('deployment', { instance: at.id.value, args: { model } })
  const order = block.input('order', 'date', at.order)
  const deliveryMonths = block.input('deliveryMonths', 'month', at.deliveryMonths)
  const lead = block.input('leadMonths', 'month', at.leadMonths)
  const firstDelivery = block.level('firstDelivery', 'date', plus(order, lead))
  const install = block.input('installMonths', 'month', at.installMonths)
  const firstService = block.level('firstService', 'date', plus(firstDelivery, install))
  return {
    at,
    model,
    block,
    count: block.input('count', 'accelerator', at.count),
    order,
    deliveryMonths,
    firstDelivery,
    firstService,
    installedShare: block.level('installedShare', 'share', ramp(firstService, deliveryMonths)),
  }
}

function writeInstalled(one: Schedule, next: Schedule | undefined): Installed {
  const { block, at, count, firstService, installedShare } = one
  const perNode = block.input('acceleratorsPerNode', 'accelerator/node', at.node.accelerators)
  const nodeKw = block.input('nodeKw', 'kW/node', at.node.kw)
  const storage = block.input('storageKwShare', 'share', at.storageKwShare)
  const serviceMonths = block.input('serviceMonths', 'month', at.serviceMonths)

  const ends = plus(firstService, serviceMonths)
  const retires = block.level(
    'retires',
    'date',
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
  const network = writeNetwork(one, accelerators, nodesKw)
  return {
    ...one,
    retires,
    lifeMonths: block.input('lifeMonths', 'month', at.lifeMonths),
    sparesShare: block.input('sparesShare', 'share', at.reliability.sparesShare),
    leaves: block.level('leaves', 'flag', equal(monthIndex, retires)),
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
