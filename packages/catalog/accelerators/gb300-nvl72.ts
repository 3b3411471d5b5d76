import type { Accelerator } from './accelerator.ts'
import { b200 } from './b200.ts'
import { ratedLike } from './equivalence.ts'
import { sourced } from './sourced.ts'

const infrastructure = sourced('ai-infrastructure.net', '2026-06')
const pages = sourced('HF hardware pages; ai-infrastructure.net', '2026-06')
const lockwood = sourced('https://glennklockwood.com/garden/processors/B300', '2026')
const fp8 = pages(5000, 'TFLOPS', 'A-80 %')

export const rackPrice = sourced('blogerroom; buysellram (Morgan Stanley)', '2026-06')(4e6, 'USD', 'H')

export const gb300 = {
  id: 'gb300-nvl72',
  maker: 'NVIDIA',
  model: 'GB300 NVL72',
  domestic: false,
  cooling: 'liquid',
  memoryGb: lockwood(288, 'GB', 'H', 'By specification; 279 usable in one measurement'),
  tdpW: lockwood(1400, 'W', 'H'),
  bf16Tflops: pages(2500, 'TFLOPS', 'A-80 %'),
  fp8Tflops: fp8,
  fp64Tflops: lockwood(1.25, 'TFLOPS', 'M', 'Printed for the HGX B300: the generation gives FP64 up'),
  perNode: sourced('NVIDIA NVL72', '2026')(72, 'accelerator', 'H'),
  nodeKw: infrastructure(140, 'kW', 'M', 'Upper end of 120 to 140 kW for 72'),
  nodesPerRack: sourced('NVIDIA NVL72', '2026')(1, 'node', 'H', '18 compute trays and 9 switch trays'),
  h100Equivalent: ratedLike(b200, 'FP8', fp8, b200.fp8Tflops, 60),
  priced: 'rack',
  price: [{ from: '2026-06', figure: rackPrice }],
  rental: [],
  missing: { rental: 'No rental price found' },
} satisfies Accelerator
