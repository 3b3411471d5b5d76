import type { Input, Line } from '#algebra/expression.ts'
import { constant } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Deployment } from '#contract/deployment.ts'

export interface NetworkLines {
  readonly kw: Line
  /** Switches of the whole deployment, where the fabric is sized. */
  readonly fabric?: Line
}

interface Sized {
  readonly deployment: Deployment
  readonly block: Block
  readonly at: string
  readonly count: Input
}

const oneSwitch = constant(1, 'switch')

/**
 * Power of the network: a share of the nodes', or of the switches of a non-blocking fabric. Half of a switch's ports
 * go down and half up, but at the top: one switch serves as many ports as it has, two layers reach radix² ÷ 2 ports, beyond
 * which a third is added (folded Clos; Al-Fares et al., SIGCOMM 2008).
 */
export function networkLines({ deployment, block, at, count }: Sized, live: Line, nodesKw: Line): NetworkLines {
  const from = `${at}/network`
  if (deployment.network.kind === 'share') {
    const share = block.input('networkKwShare', '1', `${from}/kwShare`)
    return { kw: block.level('networkKw', 'kW', times(nodesKw, share)) }
  }
  const radix = block.input('switchRadix', '1', `${from}/radix`)
  const perAccelerator = block.input('portsPerAccelerator', '1/accelerator', `${from}/portsPerAccelerator`)
  const ports = block.level('ports', '1', times(count, perAccelerator))
  const layer = (share: 1 | 2) => roundUp(times(over(times(share, ports), radix), oneSwitch))
  const oneLayer = block.level('oneLayer', '1', atLeast(radix, ports))
  const threeLayers = block.level('threeLayers', '1', above(ports, over(times(radix, radix), 2)))
  const leaf = block.level('leafSwitches', 'switch', when(oneLayer, layer(1), layer(2)))
  const spine = block.level('spineSwitches', 'switch', when(oneLayer, 0, when(threeLayers, layer(2), layer(1))))
  const core = block.level('coreSwitches', 'switch', when(threeLayers, layer(1)))
  const switches = block.level('switches', 'switch', plus(leaf, spine, core))
  const switchKw = block.input('switchKw', 'kW/switch', `${from}/switchKw`)
  return {
    kw: block.level('networkKw', 'kW', when(above(live, 0), times(switches, switchKw))),
    fabric: switches,
  }
}
