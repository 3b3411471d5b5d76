import type { Figure } from '../figure.ts'

const dgx = 'NVIDIA DGX B200 user guide, docs.nvidia.com'
const lockwood = 'glennklockwood.com'
const purchase = 'kmjournal 2380; ajunews 20250728191116474: 1.459 trillion KRW for 13,136 accelerators'

/** Accelerators: dense figures, without the factor of sparsity. */
export const acceleratorFigures = {
  'b200.bf16Tflops': { value: 2250, unit: 'TFLOPS', source: lockwood, asOf: '2026', confidence: 'H' },
  'b200.fp8Tflops': { value: 4500, unit: 'TFLOPS', source: lockwood, asOf: '2026', confidence: 'H' },
  'b200.fp64Tflops': {
    value: 40,
    unit: 'TFLOPS',
    source: 'Implied by the press on 1 EF and 25,000 accelerators',
    asOf: '2025-09',
    confidence: 'M',
  },
  'b200.nodeKw': {
    value: 14.3,
    unit: 'kW',
    source: dgx,
    asOf: '2026',
    confidence: 'H',
    note: 'Maximum of a node of 8',
  },
  'b200.perNode': { value: 8, unit: 'accelerator', source: dgx, asOf: '2026', confidence: 'H' },
  'b200.h100Equivalent': {
    value: 2,
    unit: 'H100',
    source: 'Lease programme of July 2025: v.daum.net/v/20250708184642282',
    asOf: '2025-07',
    confidence: 'H',
  },
  'b200.allInPrice': {
    value: 115e6,
    unit: 'KRW',
    source: purchase,
    asOf: '2025-07-28',
    confidence: 'M',
    note: 'Base of 86 to 140 million KRW for one accelerator with network, storage and installation',
  },
  'gb300.bf16Tflops': {
    value: 2500,
    unit: 'TFLOPS',
    source: 'HF hardware pages; ai-infrastructure.net',
    asOf: '2026-06',
    confidence: 'A-80 %',
  },
  'gb300.fp8Tflops': {
    value: 5000,
    unit: 'TFLOPS',
    source: 'HF hardware pages; ai-infrastructure.net',
    asOf: '2026-06',
    confidence: 'A-80 %',
  },
  'gb300.rackKw': {
    value: 140,
    unit: 'kW',
    source: 'ai-infrastructure.net',
    asOf: '2026-06',
    confidence: 'M',
    note: 'Upper end of 120 to 140 kW for 72',
  },
  'gb300.perRack': { value: 72, unit: 'accelerator', source: 'NVIDIA NVL72', asOf: '2026', confidence: 'H' },
  'gb300.rackPriceUsd': {
    value: 4e6,
    unit: 'USD',
    source: 'blogerroom; buysellram (Morgan Stanley)',
    asOf: '2026-06',
    confidence: 'H',
  },
  'h100.contractUsd': {
    value: 2.35,
    unit: 'USD/H100·h',
    source: 'https://theinformationmachine.fyi/threads/gpu-spot-contract-pricing/',
    asOf: '2026-03',
    confidence: 'H',
    note: 'One-year contract; 1.70 in October 2025, about 2.65 in June 2026',
  },
  'h100.contractLowUsd': {
    value: 1.7,
    unit: 'USD/H100·h',
    source: 'https://theinformationmachine.fyi/threads/gpu-spot-contract-pricing/',
    asOf: '2025-10',
    confidence: 'H',
  },
  'h100.reservedUsd': {
    value: 1.48,
    unit: 'USD/H100·h',
    source: 'https://huggingface.co/datasets/devidasmishra/ai-inference-hardware-economics-2026',
    asOf: '2026',
    confidence: 'L',
    note: 'Three-year reservation',
  },
  'accelerator.lifeMonths': {
    value: 60,
    unit: 'month',
    source: 'research-viewer; thecuberesearch; realclear.ai',
    asOf: '2026',
    confidence: 'H',
    note: '5 years, of 4 to 6 in company accounts',
  },
  'accelerator.maintenanceRate': {
    value: 0.04,
    unit: '1/year',
    source: 'No source found',
    asOf: '',
    confidence: 'A-50 %',
    note: 'IT support of 3 to 5 % a year of IT capex',
  },
  'accelerator.availability': {
    value: 0.95,
    unit: '1',
    source: 'datacenterdynamics; neosmart.ai',
    asOf: '2024-07',
    confidence: 'M',
    note: 'Above 90 % effective time in the largest published training run; 95 % taken',
  },
} satisfies Record<string, Figure>
