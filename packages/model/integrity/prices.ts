import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import type { Time } from '../ground/time.ts'
import { growth } from './time.ts'

/** The general price index, and what it should grow by in each month. */
export interface Prices {
  readonly index: Line
  readonly growth: Line
}

export const writePrices = (builder: ModelBuilder, time: Time): Prices => ({
  index: time.priceIndex,
  growth: builder.block('check').level('priceGrowth', '1', growth(time.cpi, time.yearsFromBase)),
})
