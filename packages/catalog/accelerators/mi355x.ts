import type { Accelerator } from './accelerator.ts'
import { ratedLike } from './equivalence.ts'
import { h100 } from './h100.ts'
import { assumed, envelopeDecides, sourced } from './sourced.ts'

const paper = sourced(
  'https://www.amd.com/content/dam/amd/en/documents/instinct-tech-docs/white-papers/amd-cdna-4-architecture-whitepaper.pdf',
  '2025',
)
const register = sourced('https://www.theregister.com/2025/06/12/amd_mi355x/', '2025-06-12')
const submission = sourced(
  'https://raw.githubusercontent.com/mlcommons/inference_results_v6.0/main/closed/AMD/results/87xMI355X_22xEPYC_9575F/summary.html',
  '2026',
)
const quoted = 'As quoted from the white paper by other pages'
const fp8 = paper(5000, 'TFLOPS', 'M', `${quoted}; 10,100 is the sparse number`)

export const mi355x = {
  id: 'mi355x',
  maker: 'AMD',
  model: 'Instinct MI355X',
  domestic: false,
  cooling: 'liquid',
  memoryGb: submission(288, 'GB', 'H'),
  tdpW: register(1400, 'W', 'H'),
  bf16Tflops: paper(2500, 'TFLOPS', 'M', quoted),
  fp8Tflops: fp8,
  fp64Tflops: paper(78.6, 'TFLOPS', 'M', `Matrix and vector alike. ${quoted}`),
  perNode: submission(8, 'accelerator', 'H'),
  nodeKw: assumed(
    17.5,
    'kW',
    50,
    '8 of 1,400 W and the 6.3 kW that a DGX B200 draws beside its accelerators; liquid cooling may need less',
  ),
  nodesPerRack: null,
  h100Equivalent: ratedLike(h100, 'FP8', fp8, h100.fp8Tflops, 50),
  priced: 'accelerator',
  price: [],
  rental: [],
  missing: { nodesPerRack: envelopeDecides, price: 'No price found', rental: 'No rental price found' },
} satisfies Accelerator
