import { assumed, sourced } from '../accelerators/sourced.ts'
import type { Figure } from '../figure.ts'

const haenam = (value: number): Figure =>
  assumed(
    value,
    '°C',
    55,
    'Normal of 1991-2020 at KMA station 261 as generally known; the published table was not found. Agrees with a yearly mean of 13 to 14 °C and a January above 0 °C (en.m.wikivoyage.org/wiki/Haenam)',
  )

const gumi = (value: number): Figure =>
  assumed(
    value,
    '°C',
    55,
    'Normal of 1991-2020 at KMA station 279 as generally known; the published table was not found. Yearly mean of 12.5 °C in 1981-2010 (cefia.aks.ac.kr), taken as about 0.5 °C warmer since',
  )

/** Outdoor temperatures of the sites: the mean of each month, and the hottest hour to design for. */
export const climateFigures = {
  'climate.haenam.01': haenam(1.6),
  'climate.haenam.02': haenam(2.9),
  'climate.haenam.03': haenam(6.7),
  'climate.haenam.04': haenam(11.9),
  'climate.haenam.05': haenam(17.0),
  'climate.haenam.06': haenam(21.2),
  'climate.haenam.07': haenam(24.9),
  'climate.haenam.08': haenam(25.7),
  'climate.haenam.09': haenam(21.4),
  'climate.haenam.10': haenam(15.5),
  'climate.haenam.11': haenam(9.6),
  'climate.haenam.12': haenam(3.8),
  'climate.gumi.01': gumi(-0.9),
  'climate.gumi.02': gumi(1.5),
  'climate.gumi.03': gumi(6.7),
  'climate.gumi.04': gumi(12.9),
  'climate.gumi.05': gumi(18.3),
  'climate.gumi.06': gumi(22.5),
  'climate.gumi.07': gumi(25.3),
  'climate.gumi.08': gumi(25.6),
  'climate.gumi.09': gumi(20.7),
  'climate.gumi.10': gumi(14.2),
  'climate.gumi.11': gumi(7.4),
  'climate.gumi.12': gumi(1.2),
  'climate.haenam.design': sourced('m.ajunews.com/amp/20160731203218565', '2016-07-31')(
    34.6,
    '°C',
    'L',
    'Hottest hour of 31 July 2016, the highest of that year until then; neither the record nor a design percentile of Haenam was found',
  ),
  'climate.gumi.design': sourced('donga.com/news/Society/article/all/19970617/7262680/1', '1997-06-17')(
    36.5,
    '°C',
    'L',
    'Hottest hour of 17 June 1997; the record is 38.3 °C of 7 July 2025 (fnnews 202507071747182986). No design percentile was found, so cooling is taken to be sized below the record',
  ),
} satisfies Record<string, Figure>
