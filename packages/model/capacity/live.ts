import type { Line } from '#algebra/expression.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { tflopsPerPflops } from '../ground/constants.ts'
import { excess } from '../ground/formulas.ts'
import type { Installed } from './fleet.ts'
import type { HallLines } from './housing.ts'
import type { Placement } from './placement.ts'
import { type Reliability, writeReliability } from './reliability.ts'
import { writeTenure } from './tenure/kinds.ts'
import type { Tenure } from './tenure/tenure.ts'

/** A placement with the hall that lets it live. */
export interface Housed extends Placement {
  readonly hall: HallLines
}

/** What one deployment yields once its hall lets it live. */
export interface Live {
  readonly installed: Installed
  readonly placed: readonly Housed[]
  readonly accelerators: Line
  readonly reliability: Reliability
  /** Hours that someone can be given: after failures, maintenance and what the platform loses. */
  readonly hours: Line
  readonly equivalentHours: Line
  readonly pflopsBf16: Line
  readonly pflopsFp8: Line
  readonly pflopsFp64: Line
  /** Design peak that is powered and housed, kW. */
  readonly contractedKw: Line
  readonly tenure: Tenure
}

/** Accelerators that live, their hours and computing power. */
export function writeLive(installed: Installed, halls: readonly HallLines[]): Live {
  const { block, at } = installed
  const placed = halls.flatMap((hall) =>
    hall.placed.filter((one) => one.installed === installed).map((one) => ({ ...one, hall })),
  )
  const living = (pick: (one: Placement) => Line) => plus(...placed.map((one) => times(pick(one), one.hall.liveShare)))
  const accelerators = block.level(
    'liveAccelerators',
    'accelerator',
    living((one) => one.accelerators),
  )
  const failing = writeReliability(installed, accelerators)
  const maintenance = block.input('maintenanceHours', 'h', at.reliability.maintenanceHours)
  const availability = block.input('availability', 'share', at.reliability.availability)
  const equivalent = block.input('h100Equivalent', 'H100/accelerator', at.accelerator.h100Equivalent)
  const hours = block.flow(
    'hours',
    'accelerator·h',
    times(accelerators, excess(hoursInMonth, maintenance), minus(1, failing.downShare), availability),
  )
  const pflops = (precision: 'bf16' | 'fp8' | 'fp64', name: string) => {
    const each = block.input(`${precision}Tflops`, 'TFLOPS/accelerator', at.accelerator[`${precision}Tflops`])
    return block.level(name, 'PFLOPS', over(times(accelerators, each), tflopsPerPflops))
  }
  return {
    installed,
    placed,
    accelerators,
    reliability: failing,
    hours,
    equivalentHours: block.flow('equivalentHours', 'H100·h', times(hours, equivalent)),
    pflopsBf16: pflops('bf16', 'pflopsBf16'),
    pflopsFp8: pflops('fp8', 'pflopsFp8'),
    pflopsFp64: pflops('fp64', 'pflopsFp64'),
    tenure: writeTenure(block, at.tenure),
    contractedKw: block.level(
      'liveKw',
      'kW',
      living((one) => one.designKw),
    ),
  }
}
