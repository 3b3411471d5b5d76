import type { Input, Line } from '#algebra/expression.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundDown, roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Deployment } from '#contract/plan.ts'
import { monthStep } from '../constants.ts'
import { both } from '../formulas.ts'

/** What one deployment asks of its site, before the site says how much of it can live. */
export interface Installed {
  readonly deployment: Deployment
  readonly block: Block
  /** JSON Pointer of the deployment in the plan. */
  readonly at: string
  readonly installFrom: Input
  readonly lifeMonths: Input
  readonly count: Input
  readonly inLife: Line
  readonly accelerators: Line
  readonly nodes: Line
  readonly racks: Line
  readonly rackEnvelope: Input
  /** Nodes of one full rack, kW. */
  readonly rackKw: Line
  /** Design peak of nodes, network and storage, kW. */
  readonly designKw: Line
}

/** Accelerators delivered over the installation window, as nodes, racks and kW. */
export function installedBlock(
  builder: ModelBuilder,
  deployment: Deployment,
  at: string,
  rackEnvelope: Input,
): Installed {
  const block = builder.block('deployment', {
    instance: deployment.id,
    args: { model: `${deployment.accelerator.model} ${deployment.id}` },
  })
  const count = block.input('count', 'accelerator', `${at}/count`)
  const perNode = block.input('acceleratorsPerNode', 'accelerator/node', `${at}/node/accelerators`)
  const nodeKw = block.input('nodeKw', 'kW/node', `${at}/node/kw`)
  const overhead = block.input('networkStorageKwShare', '1', `${at}/networkStorageKwShare`)
  const installFrom = block.input('installFrom', 'month', `${at}/install/from`)
  const installTo = block.input('installTo', 'month', `${at}/install/to`)
  const lifeMonths = block.input('lifeMonths', 'month', `${at}/lifeMonths`)

  const share = block.level(
    'installedShare',
    '1',
    least(
      greatest(
        over(plus(minus(monthIndex, installFrom), monthStep), plus(minus(installTo, installFrom), monthStep)),
        0,
      ),
      1,
    ),
  )
  const inLife = block.level(
    'inLife',
    '1',
    both(atLeast(monthIndex, installFrom), above(plus(installFrom, lifeMonths), monthIndex)),
  )
  const accelerators = block.level('accelerators', 'accelerator', when(inLife, roundUp(times(count, share))))
  const nodes = block.level('nodes', 'node', roundUp(over(accelerators, perNode)))
  const nodesPerRack = block.level('nodesPerRack', 'node/rack', roundDown(over(rackEnvelope, nodeKw)))
  const racks = block.level('racks', 'rack', roundUp(over(nodes, nodesPerRack)))
  const rackKw = block.level('rackKw', 'kW/rack', times(nodesPerRack, nodeKw))
  const designKw = block.level('designKw', 'kW', times(nodes, nodeKw, plus(1, overhead)))
  return {
    deployment,
    block,
    at,
    installFrom,
    lifeMonths,
    count,
    inLife,
    accelerators,
    nodes,
    racks,
    rackEnvelope,
    rackKw,
    designKw,
  }
}
