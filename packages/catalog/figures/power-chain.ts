import { assumed, sourced } from '../accelerators/sourced.ts'
import type { Figure } from '../figure.ts'

const coolingModel = 'Set so that a year in Haenam at full load comes to a PUE of about'

/** From the grid to the rack, the heat back out, and what a hall takes up. */
export const powerChainFigures = {
  'power.transformerEfficiency': assumed(
    0.985,
    '1',
    75,
    'Large dry-type or oil transformers lose 1 to 2 % at full load',
  ),
  'power.upsEfficiency': sourced(
    'aidatacenterguide.com 15.2 (94 to 96 %); schneiderupsus.com (up to 97 %), eatonupsus.com (95 to 96 %)',
    '2026-06',
  )(0.96, '1', 'M', 'Double conversion; eco mode reaches 98 to 99 %'),
  'power.pduEfficiency': assumed(
    0.99,
    '1',
    65,
    'Busway without transformers; older units with transformers reach 94 to 98 % (niteolimited.com)',
  ),
  'power.moduleMw': assumed(2.5, 'MW', 60, 'One transformer, UPS and generator of about 3 MVA; 1.5 to 4 MW are usual'),
  'power.otherShare': assumed(0.02, '1', 60, 'Lighting, offices, controls and security; 1 to 3 %'),
  'power.lossFixedShare': sourced('Schneider Electric, definitions of UPS losses: scribd.com/doc/294751977', '2012')(
    0.3,
    '1',
    'L',
    'UPS losses without load can exceed 40 % of all its losses; with a quarter of the transformer’s and none of the busway’s, weighted by their losses, about 0.3',
  ),
  'cooling.air.base': assumed(
    0.17,
    '1',
    50,
    `Fans, pumps and controls without compressors. ${coolingModel} 1.29; 0.12 to 0.2`,
  ),
  'cooling.air.perDegree': assumed(
    0.0075,
    '1/°C',
    50,
    `Compressors taking over as outdoor air warms. ${coolingModel} 1.29, and 1.43 in the hottest hour`,
  ),
  'cooling.air.freeBelowC': assumed(
    12,
    '°C',
    60,
    'Supply air near 24 °C less the differences of coils and dry coolers; 8 to 16 °C by design',
  ),
  'cooling.liquid.base': assumed(
    0.09,
    '1',
    50,
    `Pumps, dry coolers and room air for the fifth of heat that liquid does not carry. ${coolingModel} 1.18; 0.06 to 0.12`,
  ),
  'cooling.liquid.perDegree': assumed(
    0.004,
    '1/°C',
    50,
    `Fans of the dry coolers and chillers for the room air. ${coolingModel} 1.18, and 1.23 in the hottest hour`,
  ),
  'cooling.liquid.freeBelowC': assumed(
    22,
    '°C',
    55,
    'Dry coolers alone serve warm water of 30 to 45 °C in nearly any weather (yobitel.com free-cooling); the room air sets this lower mean',
  ),
  'cooling.fixedShare': assumed(0.25, '1', 50, 'Fans and pumps at least speed, standby units, controls; 0.15 to 0.4'),
  'water.air': sourced('Berkeley Lab 2024 report, by vertiv.com on optimizing water usage effectiveness', '2023')(
    0.36,
    'L/kWh',
    'M',
    'Mean of United States data centres, seen to rise to 0.45 to 0.48; dry chillers 0 to 0.05, spray on hot days 0.1 to 0.4. No Korean mean found',
  ),
  'water.liquid': sourced('yobitel.com/knowledge-base/wue-water-usage-effectiveness', '')(
    0.05,
    'L/kWh',
    'M',
    'Middle of 0 to 0.1 for liquid cooling with dry coolers',
  ),
  'grid.leadMonths154': assumed(
    36,
    'month',
    50,
    'With a substation near by; 24 to 60. Building a 154 kV substation took KEPCO about 6 years, to be cut to 4 with smaller ones (epnews.co.kr 47731)',
  ),
  'grid.assessmentMonths': sourced(
    'nextenergy.co.kr/archive/notice/35; 90 days of review also in gridasset.co.kr',
    '2024-07-31',
  )(6, 'month', 'M', 'About 3 months to write the assessment and 3 for its review; sent back, it starts again'),
  'site.rackAirKw': sourced(
    'coolnetpower.com AI data center cooling guide; yobitel.com/knowledge-base/nvidia-gb200',
    '',
  )(40, 'kW', 'M', 'Most that contained aisles cool by air, of 20 to 40 kW; another source stops at 25 to 30 kW'),
  'site.shellShare': sourced('cortexconstruct.com/blog/what-does-it-take-to-build-a-data-center', '')(
    0.25,
    '1',
    'M',
    'Structure 15 to 20 % and site works 5 to 10 %, at their middles; electrical 35 to 45 %, mechanical 20 to 25 %. United States',
  ),
} satisfies Record<string, Figure>
