import type { Accelerator } from './accelerator.ts'
import { ratedLike } from './equivalence.ts'
import { h100 } from './h100.ts'
import { assumed, envelopeDecides } from './sourced.ts'

const four = 'Four ATOM chips of 16 GB and 32 TFLOPS of FP16 (ascii.jp 2026-03-09) on a card'
const fp16 = assumed(128, 'TFLOPS', 75, `FP16. ${four}`)

export const atomMax = {
  id: 'atom-max',
  maker: 'Rebellions',
  model: 'ATOM-Max',
  domestic: true,
  cooling: 'air',
  memoryGb: assumed(64, 'GB', 75, four),
  tdpW: assumed(350, 'W', 75, 'Said of the card, without a page that prints it'),
  bf16Tflops: fp16,
  fp8Tflops: null,
  fp64Tflops: null,
  perNode: assumed(8, 'accelerator', 70, 'A server of several cards is sold (ascii.jp 2026-03-09); 8 as in its peers'),
  nodeKw: assumed(4.4, 'kW', 50, '8 of 350 W and the 1.6 kW that an NXT RNGD server draws beside its cards'),
  nodesPerRack: null,
  h100Equivalent: ratedLike(h100, 'FP16', fp16, h100.bf16Tflops, 40),
  priced: 'accelerator',
  price: [],
  rental: [],
  missing: {
    fp8Tflops: 'The maker lists INT8 (128 TOPS a chip), no FP8',
    fp64Tflops: 'FP64 is not among the formats that the maker lists',
    nodesPerRack: envelopeDecides,
    price: 'No price found',
    rental: 'No rental price found',
  },
} satisfies Accelerator
