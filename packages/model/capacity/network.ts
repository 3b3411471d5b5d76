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
import type { Arm, Cursor } from '../plan/cursor.ts'

export interface NetworkLines {
  readonly kw: Line
  /** Switches of the whole deployment, where the fabric is sized. */
  readonly fabric?: Line
}

interface Sized {
  readonly at: Cursor<Deployment>
  readonly block: Block
  readonly count: Input
}

type Network = Deployment['network']

const oneSwitch = constant(1, 'switch')

/** Power of the network: a share of the nodes', or of the switches of a fabric, while any of what it joins lives. */
export const writeNetwork = (sized: Sized, live: Line, nodesKw: Line): NetworkLines =>
  sized.at.network.of({
    share: (at) => writeShare(sized, at, nodesKw),
    fabric: (at) => writeFabric(sized, at, live),
  })

function writeShare({ block }: Sized, at: Cursor<Arm<Network, 'share'>>, nodesKw: Line): NetworkLines {
  const share = block.input('networkKwShare', 'share', at.kwShare)
  return { kw: block.level('networkKw', 'kW', times(nodesKw, share)) }
}

/**
 * Switches of a non-blocking fabric. Half of a switch's ports go down and half up, but at the top: one switch serves as
 * many ports as it has, two layers reach radix² ÷ 2 ports, beyond which a third is added (folded Clos; Al-Fares et al.,
 * SIGCOMM 2008).
 */
function writeFabric({ block, count }: Sized, at: Cursor<Arm<Network, 'fabric'>>, live: Line): NetworkLines {
  const radix = block.input('switchRadix', '1', at.radix)
  const perAccelerator = block.input('portsPerAccelerator', '1/accelerator', at.portsPerAccelerator)
  const ports = block.level('ports', '1', times(count, perAccelerator))
  const layer = (share: 1 | 2) => roundUp(times(over(times(share, ports), radix), oneSwitch))
  const oneLayer = block.level('oneLayer', 'flag', atLeast(radix, ports))
  const threeLayers = block.level('threeLayers', 'flag', above(ports, over(times(radix, radix), 2)))
  const leaf = block.level('leafSwitches', 'switch', when(oneLayer, layer(1), layer(2)))
  const spine = block.level('spineSwitches', 'switch', when(oneLayer, 0, when(threeLayers, layer(2), layer(1))))
  const core = block.level('coreSwitches', 'switch', when(threeLayers, layer(1)))
  const switches = block.level('switches', 'switch', plus(leaf, spine, core))
  const switchKw = block.input('switchKw', 'kW/switch', at.switchKw)
  return {
    kw: block.level('networkKw', 'kW', when(above(live, 0), times(switches, switchKw))),
    fabric: switches,
  }
}
