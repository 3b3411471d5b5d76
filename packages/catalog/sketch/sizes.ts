import { figures } from '../figures.ts'
import type { Answers } from './answers.ts'

/** Switches, storage and management beside the nodes, as the fleet of a sketch has them: 5 and 4 %. */
export const networkShare = 0.05
const beside = 1 + networkShare + 0.04

/** Facility load at the design peak for a unit of IT load, with room for what cooling takes on the hottest day. */
const peakPue = { air: 1.45, liquid: 1.35 } as const

/** Power of one rack: three air-cooled nodes of eight, or a rack that is cooled by liquid. */
const rackKw = { air: 45, liquid: 150 } as const

const blockMost = 10

/** What a sketch needs of its site. */
export interface Sizes {
  readonly nodes: number
  readonly itMw: number
  readonly rackKw: number
  readonly racks: number
  readonly blocks: number
  readonly blockItMw: number
  /** Most accelerators of the kind that the contracted power carries. */
  readonly mostCount: number
}

/** How large a hall is that the accelerators fill, and how many of them the contracted power would carry. */
export function sizesOf({ accelerator, count, contractedMw }: Answers): Sizes {
  const { cooling, nodesPerRack, perNode } = accelerator
  const nodeKw = accelerator.nodeKw!.value
  const envelope = Math.max(rackKw[cooling], Math.ceil(nodeKw))
  const perRack = Math.max(1, Math.min(nodesPerRack?.value ?? 4, Math.floor(envelope / nodeKw)))
  const nodes = Math.ceil(count / perNode.value)
  const itMw = (nodes * nodeKw * beside) / 1000
  const blocks = Math.ceil(itMw / blockMost)
  const carriedKw = (contractedMw * 1000) / peakPue[cooling]
  return {
    nodes,
    itMw,
    rackKw: envelope,
    racks: Math.ceil((nodes / perRack) * 1.1),
    blocks,
    // A hundredth above need: what is set up for a load is not built to the last kilowatt.
    blockItMw: Math.ceil((itMw / blocks) * 101) / 100,
    mostCount: Math.floor(carriedKw / (nodeKw * beside)) * perNode.value,
  }
}

/** Months of the sketch’s works, from the first month of the plan. */
export function scheduleOf({ contractedMw }: Answers) {
  const assessment = contractedMw >= 10 ? figures['grid.assessmentMonths'].value : 0
  const isHigh = contractedMw > 20
  const supply = isHigh ? figures['grid.leadMonths154'].value : 18
  const opens = assessment + supply
  return { assessment, isHigh, supply, opens, delivery: 3, install: figures['install.months'].value, service: 60 }
}
