import type { Figure } from '../figure.ts'

/** A figure that holds from a month on, until the next one of its path. */
export interface Dated {
  /** ISO month. */
  readonly from: string
  readonly figure: Figure
}

/** An accelerator of the catalog. Throughput is dense, without the factor of sparsity. */
export interface Accelerator {
  readonly id: string
  readonly maker: string
  readonly model: string
  /** Designed in Korea: counts towards a quota of domestic NPUs. */
  readonly domestic: boolean
  readonly cooling: 'air' | 'liquid'
  readonly memoryGb: Figure
  readonly tdpW: Figure | null
  readonly bf16Tflops: Figure | null
  readonly fp8Tflops: Figure | null
  readonly fp64Tflops: Figure | null
  /** Accelerators in a node; a rack sold whole is one node. */
  readonly perNode: Figure
  /** Most that a node draws. */
  readonly nodeKw: Figure | null
  /** Nodes of a rack where the maker fixes it; `null` where the rack's envelope decides. */
  readonly nodesPerRack: Figure | null
  readonly h100Equivalent: Figure
  /** What one price of the path buys. */
  readonly priced: 'accelerator' | 'rack'
  /** USD, by date: a path, not a rate of decline, for prices have risen too. */
  readonly price: readonly Dated[]
  /** USD per accelerator-hour, by date. */
  readonly rental: readonly Dated[]
  /** Why a field is `null`, empty or taken for granted. */
  readonly missing: { readonly [field in keyof Accelerator]?: string }
}
