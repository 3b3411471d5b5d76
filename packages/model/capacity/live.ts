import type { Input, Line } from '#algebra/expression.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import { tflopsPerPflops } from '../constants.ts'
import type { Installed } from './deployment.ts'

/** What one deployment yields once its site lets it live. */
export interface Live {
  readonly installed: Installed
  readonly accelerators: Line
  readonly hours: Line
  readonly equivalentHours: Line
  readonly pflopsBf16: Line
  readonly pflopsFp8: Line
  readonly pflopsFp64: Line
  /** Design peak that is powered and housed, kW. */
  readonly contractedKw: Line
  readonly energy: Line
}

interface SiteTerms {
  readonly liveShare: Line
  readonly pue: Input
}

/** Hours, computing power and energy of a deployment. */
export function liveBlock(installed: Installed, { liveShare, pue }: SiteTerms): Live {
  const { block, at } = installed
  const availability = block.input('availability', '1', `${at}/availability`)
  const loadFactor = block.input('loadFactor', '1', `${at}/loadFactor`)
  const equivalent = block.input('h100Equivalent', 'H100/accelerator', `${at}/accelerator/h100Equivalent`)

  const accelerators = block.level('liveAccelerators', 'accelerator', times(installed.accelerators, liveShare))
  const hours = block.flow('hours', 'accelerator·h', times(accelerators, hoursInMonth, availability))
  const pflops = (precision: 'bf16' | 'fp8' | 'fp64', name: string) => {
    const each = block.input(`${precision}Tflops`, 'TFLOPS/accelerator', `${at}/accelerator/${precision}Tflops`)
    return block.level(name, 'PFLOPS', over(times(accelerators, each), tflopsPerPflops))
  }
  const contractedKw = block.level('liveKw', 'kW', times(installed.designKw, liveShare))
  const energy = block.flow('energy', 'kWh', times(contractedKw, loadFactor, pue, hoursInMonth))
  return {
    installed,
    accelerators,
    hours,
    equivalentHours: block.flow('equivalentHours', 'H100·h', times(hours, equivalent)),
    pflopsBf16: pflops('bf16', 'pflopsBf16'),
    pflopsFp8: pflops('fp8', 'pflopsFp8'),
    pflopsFp64: pflops('fp64', 'pflopsFp64'),
    contractedKw,
    energy,
  }
}
