import type { Accelerator } from './accelerator.ts'
import { envelopeDecides, sourced } from './sourced.ts'

const dgx = sourced('NVIDIA DGX B200 user guide, docs.nvidia.com', '2026')
const lockwood = sourced('glennklockwood.com', '2026')
const economics = 'https://huggingface.co/datasets/devidasmishra/ai-inference-hardware-economics-2026'

export const b200 = {
  id: 'b200',
  maker: 'NVIDIA',
  model: 'B200 (HGX)',
  domestic: false,
  cooling: 'air',
  memoryGb: lockwood(180, 'GB', 'H', 'Usable; 192 by specification'),
  tdpW: lockwood(1000, 'W', 'H'),
  bf16Tflops: lockwood(2250, 'TFLOPS', 'H'),
  fp8Tflops: lockwood(4500, 'TFLOPS', 'H'),
  fp64Tflops: sourced('Implied by the press on 1 EF and 25,000 accelerators', '2025-09')(40, 'TFLOPS', 'M'),
  perNode: dgx(8, 'accelerator', 'H'),
  nodeKw: dgx(14.3, 'kW', 'H', 'Maximum of a node of 8'),
  nodesPerRack: null,
  h100Equivalent: sourced('Lease programme of July 2025: v.daum.net/v/20250708184642282', '2025-07')(2, 'H100', 'H'),
  priced: 'accelerator',
  price: [
    {
      from: '2026-01',
      figure: sourced('HF hardware pages; buysellram', '2026')(35_000, 'USD', 'M', 'The card alone, approximate'),
    },
  ],
  rental: [
    {
      from: '2026-01',
      figure: sourced(economics, '2026')(
        4.6,
        'USD/h',
        'M',
        'Blended; index of Silicon Data about 5.30, on demand 6.03 in March 2026, three-year reservation 2.75',
      ),
    },
  ],
  missing: { nodesPerRack: envelopeDecides },
} satisfies Accelerator
