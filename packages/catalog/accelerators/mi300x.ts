import type { Accelerator } from './accelerator.ts'
import { ratedLike } from './equivalence.ts'
import { h100 } from './h100.ts'
import { assumed, envelopeDecides, sourced } from './sourced.ts'

const sheet = sourced(
  'https://www.amd.com/content/dam/amd/en/documents/instinct-tech-docs/data-sheets/amd-instinct-mi300x-data-sheet.pdf',
  '2023-12',
)
const submission = sourced(
  'https://raw.githubusercontent.com/mlcommons/inference_results_v4.1/main/closed/AMD/systems/8xMI300X_2xEPYC-9374F.json',
  '2024',
)
const quoted = 'As quoted from the data sheet by other pages'
const fp8 = sheet(2614.9, 'TFLOPS', 'M', quoted)

export const mi300x = {
  id: 'mi300x',
  maker: 'AMD',
  model: 'Instinct MI300X',
  domestic: false,
  cooling: 'air',
  memoryGb: submission(192, 'GB', 'H'),
  tdpW: submission(750, 'W', 'H'),
  bf16Tflops: sheet(1307.4, 'TFLOPS', 'M', quoted),
  fp8Tflops: fp8,
  fp64Tflops: sheet(163.4, 'TFLOPS', 'M', `Matrix; 81.7 vector. ${quoted}`),
  perNode: submission(8, 'accelerator', 'H'),
  nodeKw: assumed(
    10.6,
    'kW',
    60,
    '8 of 750 W and the 4.6 kW that a DGX H100 draws beside its accelerators; 6.5 to 7.6 kW measured in inference (metrum.ai, March 2026)',
  ),
  nodesPerRack: null,
  h100Equivalent: ratedLike(h100, 'FP8', fp8, h100.fp8Tflops, 50),
  priced: 'accelerator',
  price: [
    {
      from: '2023-12',
      figure: sourced('https://huggingface.co/hardware/mi300', '')(15_000, 'USD', 'L', 'List price, undated'),
    },
  ],
  rental: [
    {
      from: '2026-05',
      figure: sourced('https://www.cliffcenter.com/research/amd-inference-economics', '2026-05-18')(
        1.99,
        'USD/h',
        'M',
        'Median of providers, from 1.50 to 6',
      ),
    },
  ],
  missing: { nodesPerRack: envelopeDecides },
} satisfies Accelerator
