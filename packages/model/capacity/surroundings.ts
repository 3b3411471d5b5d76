import type { Input, Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { lookup } from '#algebra/operators/lookup.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import type { Site } from '#contract/site.ts'
import type { Cursor } from '../plan/cursor.ts'

/** What halls of one site have in common: the air outside and the way of power to the rack. */
export interface Surroundings {
  /** Mean of the month outdoors, °C. */
  readonly temperature: Line
  readonly designTemperature: Input
  /** Loss at full load, kW per kW that reaches the racks. */
  readonly lossPerKw: Line
  readonly lossFixedShare: Input
  readonly otherShare: Input
  readonly moduleMw: Input
}

/** Climate and power chain of a site: losses of the stages multiply. */
export function writeSurroundings(block: Block, { climate, powerChain }: Cursor<Site>): Surroundings {
  const months = climate.monthlyC.each.map((month, k) => block.input(`temperature${k + 1}`, '°C', month))
  const stage = (id: 'transformer' | 'ups' | 'pdu') => block.input(id, 'share', powerChain[id])
  const efficiency = block.level('powerEfficiency', 'share', times(stage('transformer'), stage('ups'), stage('pdu')))
  return {
    temperature: block.level(
      'temperature',
      '°C',
      lookup(
        monthOfYear,
        months.map((month, k) => [k + 1, month] as const),
      ),
    ),
    designTemperature: block.input('designTemperature', '°C', climate.designC),
    lossPerKw: block.level('lossPerKw', 'share', minus(over(1, efficiency), 1)),
    lossFixedShare: block.input('lossFixedShare', 'share', powerChain.fixedShare),
    otherShare: block.input('otherShare', 'share', powerChain.otherShare),
    moduleMw: block.input('moduleMw', 'MW/module', powerChain.moduleMw),
  }
}
