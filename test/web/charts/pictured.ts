import type { EChartsCoreOption } from 'echarts/core'
import { presets } from '#catalog/presets.ts'
import { evaluatePlan, type Outcome } from '#model/readings/outcome.ts'
import { acceleratorsData } from '#web/charts/accelerators/shape.ts'
import { cashFlowData } from '#web/charts/cash-flow/shape.ts'
import { drawDebt } from '#web/charts/debt/draw.ts'
import { debtData } from '#web/charts/debt/shape.ts'
import { drawFunding } from '#web/charts/funding/draw.ts'
import { fundingData } from '#web/charts/funding/shape.ts'
import { drawHours } from '#web/charts/hours/draw.ts'
import { hoursData } from '#web/charts/hours/shape.ts'
import { paydaysData } from '#web/charts/paydays/shape.ts'
import { powerData } from '#web/charts/power/shape.ts'
import { racksData } from '#web/charts/racks/shape.ts'
import type { ChartData } from '#web/charts/shared/chart-data.ts'
import { drawStacked } from '#web/charts/shared/stacked.ts'
import { drawStackedBars } from '#web/charts/shared/stacked-bars.ts'
import { treasuryData } from '#web/charts/treasury/shape.ts'
import { waterfallData } from '#web/charts/waterfall/shape.ts'
import { type EvaluatedColumn, markOf } from '#web/comparison/column.ts'
import { drawLines } from '#web/comparison/draw-lines.ts'
import { linesData } from '#web/comparison/lines-data.ts'
import type { Language } from '#web/language/language.ts'
import type { Size } from './picture.ts'

/** A chart of the page, of a preset. */
export interface Pictured extends Size {
  /** The component that shows it, and what else tells it from the others. */
  readonly name: string
  readonly draw: (language: Language) => EChartsCoreOption
}

/** Widths of charts on a page of 1,440 pixels: over the results, beside another, and of a comparison. */
const [wide, half, whole] = [1042, 496, 1358]

const column = (id: string, i: number): EvaluatedColumn => {
  const plan = presets.get(id)!
  const { title } = plan.meta
  const evaluated = { plan, outcome: evaluatePlan(plan) }
  return { id, plan: id, mark: markOf(i), name: title, title, evaluated, objections: [] }
}

const columns = ['national-center-signed-2026', 'gumi-60mw'].map(column)
const [national, gumi] = columns.map(({ evaluated }) => evaluated) as [Evaluated, Evaluated]

type Evaluated = EvaluatedColumn['evaluated']
type Shape = (outcome: Outcome, language: Language) => ChartData
type Draw = (data: ChartData, language: Language) => EChartsCoreOption

const drawn =
  (shape: Shape, draw: Draw, { outcome } = national) =>
  (language: Language) =>
    draw(shape(outcome, language), language)

const drawCover =
  ({ plan, outcome } = national) =>
  (language: Language) =>
    drawDebt(debtData(outcome, language), plan.finance.lockUp.dscr, language)

const drawCompared = (id: string) => (language: Language) =>
  drawLines(linesData(columns, id, language), columns, language)

/** Every chart that the library draws, of the signed deal; of Gumi what looks other where dividends are paid. */
export const pictured: readonly Pictured[] = [
  { name: 'power', width: wide, height: 280, draw: drawn(powerData, drawStacked) },
  { name: 'accelerators', width: half, height: 240, draw: drawn(acceleratorsData, drawStacked) },
  { name: 'racks', width: half, height: 240, draw: drawn(racksData, drawStacked) },
  { name: 'hours', width: wide, height: 240, draw: drawn(hoursData, drawHours) },
  { name: 'cash-flow', width: wide, height: 320, draw: drawn(cashFlowData, drawStackedBars) },
  { name: 'debt', width: half, height: 320, draw: drawCover() },
  { name: 'funding', width: half, height: 320, draw: drawn(fundingData, drawFunding) },
  { name: 'waterfall', width: wide, height: 320, draw: drawn(waterfallData, drawStackedBars) },
  { name: 'paydays', width: wide, height: 240, draw: drawn(paydaysData, drawStackedBars) },
  { name: 'treasury', width: wide, height: 240, draw: drawn(treasuryData, drawStackedBars) },
  { name: 'over-years.equity', width: whole, height: 320, draw: drawCompared('equity.cumulative') },
  { name: 'over-years.accelerators', width: whole, height: 320, draw: drawCompared('capacity.acceleratorsByMonth') },
  { name: 'power.gumi', width: wide, height: 280, draw: drawn(powerData, drawStacked, gumi) },
  { name: 'debt.gumi', width: half, height: 320, draw: drawCover(gumi) },
  { name: 'paydays.gumi', width: wide, height: 240, draw: drawn(paydaysData, drawStackedBars, gumi) },
]
