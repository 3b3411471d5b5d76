import type { Accelerator } from './accelerator.ts'
import { ratedLike } from './equivalence.ts'
import { h100 } from './h100.ts'
import { assumed, envelopeDecides, sourced } from './sourced.ts'

const furiosa = sourced('developer.furiosa.ai', '2026')
const server = sourced('reportify.ai, 半导体行业观察 2025-10-02', '2025-10-02')
const fp8 = furiosa(512, 'TFLOPS', 'H')

export const rngd = {
  id: 'rngd',
  maker: 'FuriosaAI',
  model: 'RNGD',
  domestic: true,
  cooling: 'air',
  memoryGb: furiosa(48, 'GB', 'H'),
  tdpW: furiosa(180, 'W', 'H'),
  bf16Tflops: furiosa(256, 'TFLOPS', 'H'),
  fp8Tflops: fp8,
  fp64Tflops: null,
  perNode: server(8, 'accelerator', 'M', 'NXT RNGD server'),
  nodeKw: server(3, 'kW', 'M', 'NXT RNGD server of 8'),
  nodesPerRack: null,
  h100Equivalent: ratedLike(h100, 'FP8', fp8, h100.fp8Tflops, 40),
  priced: 'accelerator',
  price: [
    {
      from: '2026-01',
      figure: assumed(
        6_900,
        'USD',
        40,
        'About 10 million KRW for a card at 1,450 KRW for one USD; the maker prints none',
      ),
    },
  ],
  rental: [],
  missing: {
    fp64Tflops: 'FP64 is not among the formats that the maker lists',
    nodesPerRack: envelopeDecides,
    rental: 'No rental price found',
  },
} satisfies Accelerator
