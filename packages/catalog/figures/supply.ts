import { assumed, sourced } from '../accelerators/sourced.ts'
import type { Figure } from '../figure.ts'

/** Ordering, installing and reselling accelerators, and the switches between them. */
export const supplyFigures = {
  'order.leadMonths.b200': sourced('gpuleaseindex.com/alerts/b200; ajunews 20250728191116474', '2026')(
    7,
    'month',
    'M',
    'Middle of 4 to 10; NHN Cloud, to order from August 2025, planned its clusters by the first quarter of 2026',
  ),
  'order.leadMonths.gb300': sourced('sourcebyspec.com on the server shortage of 2026', '2026')(
    9,
    'month',
    'L',
    'Middle of 6 to 12 for whole racks; AI systems 40 to 70 weeks and more',
  ),
  'order.leadMonths.npu': assumed(6, 'month', 40, 'Wafers, HBM and cards in small lots, partly from stock; 4 to 9'),
  'order.depositShare': assumed(
    0.3,
    '1',
    45,
    'Sellers ask for 20 to 50 % with a large order; deposits are reported without their share (techzine.eu 137757)',
  ),
  'install.months': assumed(
    2,
    'month',
    55,
    'Racking, cabling, burn-in and acceptance of a cluster of thousands; 1 to 4',
  ),
  'resale.share5y': sourced('v2-pseo-ai.pages.dev/residual/h100-depreciation-calculator', '2026-01-08')(
    0.1,
    '1',
    'L',
    'Low end of 10 to 15 % of an H100 after five years, which none has reached',
  ),
  'resale.share2y': sourced('v2-pseo-ai.pages.dev/tools/residual-value-guide', '2026-01')(
    0.45,
    '1',
    'L',
    'H100; other pages of the same site say 40 to 45 % and 65 to 75 %',
  ),
  'fabric.radix': sourced('NVIDIA SN5000 manual: docs.nvidia.com/networking/display/sn5000/data+interfaces', '')(
    64,
    'port',
    'H',
    'SN5600, 64 ports of 800 Gb/s Ethernet',
  ),
  'fabric.switchKw': assumed(
    2.2,
    'kW',
    55,
    'SN5600 with optics: up to 64 × 18 W for optics and about 1 kW for the switch, below its 3 kW supplies (docs.nvidia.com SN5000)',
  ),
  'fabric.switchUsd': assumed(60_000, 'USD', 35, 'Without optics; 40,000 to 80,000, no price found'),
} satisfies Record<string, Figure>
