import type { Accelerator } from './accelerator.ts'
import { b200 } from './b200.ts'
import { ratedLike } from './equivalence.ts'
import { sourced } from './sourced.ts'

const announced = sourced('https://megaobzor.com/NVIDIA-predstavila-novii-superkomputer-dlja-II.html', '2026')
const drills = sourced(
  'https://regantih.github.io/reports-lab/sand-to-superintelligence/chapters/14-nvl72-drills.tsv',
  '2026',
)
const fp8 = announced(
  16_700,
  'TFLOPS',
  'L',
  '1.2 EF over 72, not said to be dense; another page implies 12,500 dense (25,000 sparse)',
)

export const vr200 = {
  id: 'vr200-nvl72',
  maker: 'NVIDIA',
  model: 'VR200 NVL72',
  domestic: false,
  cooling: 'liquid',
  memoryGb: announced(288, 'GB', 'H', 'HBM4'),
  tdpW: sourced('https://mirrorfrog.com/en/blog/nvidia-vera-rubin-platform-6-chips-deep-dive', '2026')(
    1800,
    'W',
    'L',
    'Approximate, before delivery',
  ),
  bf16Tflops: null,
  fp8Tflops: fp8,
  fp64Tflops: null,
  perNode: drills(72, 'accelerator', 'H', 'The rack is the node'),
  nodeKw: drills(230, 'kW', 'L', 'Upper end of 190 to 230 kW for 72; one outlet says 120'),
  nodesPerRack: drills(1, 'node', 'H', '18 compute trays and 9 switch trays'),
  h100Equivalent: ratedLike(b200, 'FP8', fp8, b200.fp8Tflops, 40),
  priced: 'rack',
  price: [
    {
      from: '2026-05',
      figure: sourced('faq.com.tw; buysellram; blogerroom (Morgan Stanley)', '2026-05')(
        7.8e6,
        'USD',
        'M',
        'Some up to 9.1 million; about 55 thousand for one accelerator; shipments from the third quarter of 2026',
      ),
    },
  ],
  rental: [],
  missing: {
    bf16Tflops: 'No dense number found on which two pages agree',
    fp64Tflops: 'No number found',
    rental: 'Not yet rented: shipments from the third quarter of 2026',
  },
} satisfies Accelerator
