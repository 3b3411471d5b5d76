import type { Accelerator } from './accelerator.ts'
import { b200 } from './b200.ts'
import { ratedLike } from './equivalence.ts'
import { assumed, sourced } from './sourced.ts'

const lockwood = sourced('glennklockwood.com', '2026')
const fp8 = lockwood(5000, 'TFLOPS', 'H')

export const gb200 = {
  id: 'gb200-nvl72',
  maker: 'NVIDIA',
  model: 'GB200 NVL72',
  domestic: false,
  cooling: 'liquid',
  memoryGb: sourced(
    'glennklockwood.com; https://raw.githubusercontent.com/mlcommons/inference_results_v6.1/main/closed/Crusoe/systems/GB200-NVL72_GB200-186GB_aarch64x16_Dynamo.json',
    '2026',
  )(186, 'GB', 'H', 'Usable; 192 by specification'),
  tdpW: sourced('NVIDIA DPS device specifications, docs.nvidia.com', '2026')(1200, 'W', 'H'),
  bf16Tflops: lockwood(2500, 'TFLOPS', 'H'),
  fp8Tflops: fp8,
  fp64Tflops: sourced('https://hmc-tech.com/gpu/nvidia-b200-vs-nvidia-gb200', '2026')(
    40,
    'TFLOPS',
    'M',
    'Half of the 80 of a superchip of two',
  ),
  perNode: sourced('NVIDIA NVL72', '2026')(72, 'accelerator', 'H', 'The rack is the node'),
  nodeKw: assumed(
    132,
    'kW',
    85,
    'The rack: 18 compute trays of 6.667 kW at most (NVIDIA DPS device specifications) make 120 kW, and 9 switch trays',
  ),
  nodesPerRack: sourced('NVIDIA NVL72', '2026')(1, 'node', 'H', '18 compute trays and 9 switch trays'),
  h100Equivalent: ratedLike(b200, 'FP8', fp8, b200.fp8Tflops, 60),
  priced: 'rack',
  price: [
    {
      from: '2026-06',
      figure: sourced('faq.com.tw; buysellram (Morgan Stanley)', '2026-06')(
        3.5e6,
        'USD',
        'H',
        'Lower end of 3.5 to 4.0 million for a rack of GB200 or GB300',
      ),
    },
  ],
  rental: [
    {
      from: '2026-03',
      figure: sourced('spheron 2026-03-17', '2026-03-17')(4.54, 'USD/h', 'M', 'Half of 9.08 for a superchip of two'),
    },
  ],
  missing: {},
} satisfies Accelerator
