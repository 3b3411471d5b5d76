import type { Accelerator } from './accelerator.ts'
import { h100 } from './h100.ts'
import { envelopeDecides, sourced } from './sourced.ts'

const hardware = sourced('https://huggingface.co/hardware/h200', '2026')
const economics = sourced(
  'https://huggingface.co/datasets/devidasmishra/ai-inference-hardware-economics-2026; spheron 2026-03-17',
  '2026',
)
const precisions = sourced('https://itkb.uw.cz/2026/06/nvidia-h200-vs-b300-precisions-cores.html', '2026-06')

export const h200 = {
  id: 'h200',
  maker: 'NVIDIA',
  model: 'H200 SXM',
  domestic: false,
  cooling: 'air',
  memoryGb: hardware(141, 'GB', 'H'),
  tdpW: hardware(700, 'W', 'H'),
  bf16Tflops: precisions(989, 'TFLOPS', 'H'),
  fp8Tflops: precisions(1979, 'TFLOPS', 'H', '3,958 is the sparse number'),
  fp64Tflops: precisions(67, 'TFLOPS', 'M', 'Tensor; 34 vector'),
  perNode: sourced('NVIDIA DGX H200', '2024')(8, 'accelerator', 'H'),
  nodeKw: h100.nodeKw,
  nodesPerRack: null,
  h100Equivalent: sourced('Lease programme of July 2025: v.daum.net/v/20250708184642282', '2025-07')(
    1,
    'H100',
    'M',
    'The programme counts H100 and H200 alike; the purchase programme counts one B200 as 2.25 H200',
  ),
  priced: 'accelerator',
  price: [{ from: '2026-01', figure: hardware(32_000, 'USD', 'M', 'The card alone') }],
  rental: [
    {
      from: '2026-01',
      figure: economics(3.2, 'USD/h', 'M', 'Blended; 4.54 on demand, 1.85 on a three-year reservation'),
    },
  ],
  missing: { nodesPerRack: envelopeDecides },
} satisfies Accelerator
