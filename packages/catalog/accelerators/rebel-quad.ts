import type { Accelerator } from './accelerator.ts'
import { ratedLike } from './equivalence.ts'
import { h100 } from './h100.ts'
import { assumed, envelopeDecides, sourced } from './sourced.ts'

const recap = sourced('https://amdainews.cslab.net/2025/12/28/weekly-recap.html', '2025-12-28')
const fp8 = recap(2048, 'TFLOPS', 'M', 'Printed as 2 PFLOPS')

export const rebelQuad = {
  id: 'rebel-quad',
  maker: 'Rebellions',
  model: 'REBEL-Quad (Rebel100)',
  domestic: true,
  cooling: 'air',
  memoryGb: sourced('https://docs.rbln.ai/v0.12.0/ko/software/profiler/architecture.html', '2026')(
    144,
    'GB',
    'H',
    'HBM3E on four chiplets',
  ),
  tdpW: recap(600, 'W', 'M'),
  bf16Tflops: recap(1024, 'TFLOPS', 'M', 'FP16, printed as 1 PFLOPS'),
  fp8Tflops: fp8,
  fp64Tflops: null,
  perNode: assumed(8, 'accelerator', 60, '8 as in its peers'),
  nodeKw: assumed(9.4, 'kW', 40, '8 of 600 W and the 4.6 kW that a DGX H100 draws beside its accelerators'),
  nodesPerRack: null,
  h100Equivalent: ratedLike(h100, 'FP8', fp8, h100.fp8Tflops, 40),
  priced: 'accelerator',
  price: [],
  rental: [],
  missing: {
    cooling: 'Not printed: a PCIe card of 600 W is taken as air-cooled',
    fp64Tflops: 'FP64 is not among the formats that the maker lists',
    nodesPerRack: envelopeDecides,
    price: 'No price found',
    rental: 'No rental price found',
  },
} satisfies Accelerator
