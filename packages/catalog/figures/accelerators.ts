import { b200 } from '../accelerators/b200.ts'
import { gb300, rackPrice } from '../accelerators/gb300-nvl72.ts'
import { contract2025, contract2026 } from '../accelerators/h100.ts'
import type { Figure } from '../figure.ts'

const purchase = 'kmjournal 2380; ajunews 20250728191116474: 1.459 trillion KRW for 13,136 accelerators'

/** Accelerators: figures of the catalog's entries that plans cite, and those that belong to no one entry. */
export const acceleratorFigures = {
  'b200.bf16Tflops': b200.bf16Tflops,
  'b200.fp8Tflops': b200.fp8Tflops,
  'b200.fp64Tflops': b200.fp64Tflops,
  'b200.nodeKw': b200.nodeKw,
  'b200.perNode': b200.perNode,
  'b200.h100Equivalent': b200.h100Equivalent,
  'b200.allInPrice': {
    value: 115e6,
    unit: 'KRW',
    source: purchase,
    asOf: '2025-07-28',
    confidence: 'M',
    note: 'Base of 86 to 140 million KRW for one accelerator with network, storage and installation',
  },
  'gb300.bf16Tflops': gb300.bf16Tflops,
  'gb300.fp8Tflops': gb300.fp8Tflops,
  'gb300.rackKw': gb300.nodeKw,
  'gb300.perRack': gb300.perNode,
  'gb300.rackPriceUsd': rackPrice,
  'h100.contractUsd': contract2026,
  'h100.contractLowUsd': contract2025,
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
