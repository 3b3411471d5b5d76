import { assumed, sourced } from '../accelerators/sourced.ts'
import type { Figure } from '../figure.ts'

const llama3 = sourced('Meta, The Llama 3 Herd of Models: datacenterdynamics; neosmart.ai', '2024-07')
const replacing = sourced('amcompute.com/blog/when-a-gpu-dies-in-production', '2026-03')

/** Failures, repair, maintenance, and what nodes draw while idle and busy. */
export const reliabilityFigures = {
  'failure.perAcceleratorYear': llama3(
    419 / ((16_384 * 54) / 365.25),
    '1/accelerator·year',
    'H',
    '419 unexpected interruptions over 16,384 H100 and 54 days of a year of 365.25: 419 / (16,384 × 54 / 365.25); of every cause, hardware or not',
  ),
  'failure.hardwareShare': llama3(0.587, '1', 'H', 'Interruptions laid to the GPU, its memory and NVLink'),
  'failure.repairDays': replacing(
    14,
    'day',
    'M',
    'Return to the maker takes 3 to 14 working days, taken long for shipping from Korea; the next working day where replacement in advance is agreed',
  ),
  'failure.swapHours': replacing(
    6,
    'h',
    'L',
    'Swapping a card takes 2 to 4 hours; detecting, draining and testing are added. With spares on site the whole takes less than a day',
  ),
  'failure.earlyMultiplier': assumed(
    1.75,
    '1',
    45,
    'Defects that tests before service miss show in the first months; 1.5 to 2, no measured rate found',
  ),
  'failure.earlyMonths': assumed(
    3,
    'month',
    50,
    'Early failures are spoken of in the first weeks to months of service',
  ),
  'failure.sparesShare': assumed(
    0.02,
    '1',
    50,
    'Covers permanent failures of 4 % a year (research-viewer, 2.5 to 6 %): 8 × 0.04 × 14 / 365 = 1.2 % of nodes away. A study of the Delta cluster asks for 5 %',
  ),
  'maintenance.hoursPerMonth': assumed(4, 'h/month', 50, 'One window of 4 hours for firmware and drivers; 2 to 8'),
  'availability.platform': assumed(
    0.97,
    '1',
    50,
    'Scheduling gaps, storage and network faults, hand-over between customers; a provider promises 99 % of bare-metal hours (ai-docs.fptcloud.com)',
  ),
  'node.idleShare': assumed(
    0.25,
    '1',
    55,
    'Fans, processors and switches keep drawing, 0.2 to 0.3 of a node; an H200 alone idles at 80 of 593 W (api.serialalice.pt)',
  ),
  'node.activeShare': sourced('Newkirk et al., arXiv:2506.14551', '2025-06')(
    0.76,
    '1',
    'H',
    'Demanding training on nodes of 8 H100 over the rated 10.2 kW; the highest measured is 8.4 kW, or 0.82 (Latif et al., IEEE Access 2025)',
  ),
} satisfies Record<string, Figure>
