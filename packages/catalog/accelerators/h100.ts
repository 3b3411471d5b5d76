import type { Accelerator } from './accelerator.ts'
import { envelopeDecides, sourced } from './sourced.ts'

const hardware = sourced('https://huggingface.co/hardware/h100', '2026')
const dense = sourced(
  'HF hardware pages; https://huggingface.co/datasets/devidasmishra/ai-inference-hardware-economics-2026',
  '2026',
)
const prices = 'https://theinformationmachine.fyi/threads/gpu-spot-contract-pricing/'

export const contract2025 = sourced(prices, '2025-10')(1.7, 'USD/H100·h', 'H')
export const contract2026 = sourced(prices, '2026-03')(
  2.35,
  'USD/H100·h',
  'H',
  'One-year contract; 1.70 in October 2025, about 2.65 in June 2026',
)

export const h100 = {
  id: 'h100',
  maker: 'NVIDIA',
  model: 'H100 SXM',
  domestic: false,
  cooling: 'air',
  memoryGb: hardware(80, 'GB', 'H'),
  tdpW: hardware(700, 'W', 'H'),
  bf16Tflops: dense(989, 'TFLOPS', 'H'),
  fp8Tflops: dense(1979, 'TFLOPS', 'H', '3,958 is the sparse number'),
  fp64Tflops: sourced('https://itkb.uw.cz/2026/06/nvidia-h200-vs-b300-precisions-cores.html', '2026-06')(
    67,
    'TFLOPS',
    'H',
    'Tensor, printed for the H200 of the same die; the press counts 15,000 of 67 TFLOPS as 1 EF',
  ),
  perNode: sourced('NVIDIA DGX H100', '2022')(8, 'accelerator', 'H'),
  nodeKw: sourced('https://unanswered.io/guide/nvidia-dgx-power-consumption-watts', '2026')(
    10.2,
    'kW',
    'M',
    'Maximum of a DGX H100 or H200 of 8, second-hand from the user guide of NVIDIA',
  ),
  nodesPerRack: null,
  h100Equivalent: sourced('By definition', '')(1, 'H100', 'H'),
  priced: 'accelerator',
  price: [{ from: '2026-01', figure: hardware(30_000, 'USD', 'M', 'The card alone') }],
  rental: [
    { from: '2025-10', figure: contract2025 },
    { from: '2026-03', figure: contract2026 },
    {
      from: '2026-06',
      figure: sourced(prices, '2026-06')(
        2.65,
        'USD/H100·h',
        'H',
        'One-year contract, approximate; spot 2.42 late in June 2026, on-demand median about 2.95 in May 2026',
      ),
    },
  ],
  missing: { nodesPerRack: envelopeDecides },
} satisfies Accelerator
