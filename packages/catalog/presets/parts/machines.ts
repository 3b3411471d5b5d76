import type { Accelerator } from '../../accelerators/accelerator.ts'
import { assume, cite, quote } from '../../citing.ts'
import type { Figure } from '../../figure.ts'

const throughput = (figure: Figure | null) => (figure ? quote(figure) : assume(0, 'The maker prints none', 60))

/** Kind of accelerator and node of a catalog entry. */
export function machine(entry: Accelerator, name = entry.model) {
  return {
    accelerator: {
      model: name,
      domestic: entry.domestic,
      cooling: entry.cooling,
      bf16Tflops: throughput(entry.bf16Tflops),
      fp8Tflops: throughput(entry.fp8Tflops),
      fp64Tflops: throughput(entry.fp64Tflops),
      h100Equivalent: quote(entry.h100Equivalent),
    },
    node: {
      accelerators: quote(entry.perNode),
      kw: quote(entry.nodeKw!),
      perRackMost: entry.nodesPerRack
        ? quote(entry.nodesPerRack)
        : assume(4, 'Nodes of eight to ten units in a rack of 48, with room for switches', 60),
      activeShare: cite('node.activeShare'),
      idleShare: cite('node.idleShare'),
    },
  }
}

/** Failures of the largest published run; one takes down the accelerators that work with it. */
export const reliability = (downPerFailure: number) => ({
  failuresPerYear: cite('failure.perAcceleratorYear'),
  earlyMultiplier: cite('failure.earlyMultiplier'),
  earlyMonths: cite('failure.earlyMonths'),
  downPerFailure: assume(downPerFailure, 'A node, or a compute tray and its neighbours of a rack', 50),
  swapHours: cite('failure.swapHours'),
  hardwareShare: cite('failure.hardwareShare'),
  repairDays: cite('failure.repairDays'),
  sparesShare: cite('failure.sparesShare'),
  maintenanceHours: cite('maintenance.hoursPerMonth'),
  availability: cite('availability.platform'),
})

export const network = (share: number) => ({
  kind: 'share' as const,
  kwShare: assume(share, 'Scale-out switches and optics', 50),
})

export const supportRackShare = assume(0.1, 'Racks of switches, storage and management', 50)

export const storageKwShare = assume(0.04, 'Storage and management nodes', 50)
