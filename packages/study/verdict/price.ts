import type { Plan } from '#contract/plan.ts'
import { scaled } from '#model/plan/overlaid.ts'
import { leverPlaces } from '../levers.ts'
import { measureOf } from '../measured.ts'
import { solveAlong } from '../solve.ts'
import { judgedSide, type Side } from './plan-kind.ts'
import { type Said, times } from './said.ts'

/** The price at which the judged side just earns its hurdle. */
export interface Price {
  /** What is priced: compute by the hour, or the fee of machines that are housed or cared for. */
  readonly of: 'compute' | 'fee'
  /** Of the plan’s prices; null where none between a twentieth and five times does. */
  readonly factor: number | null
  /** KRW for an hour sold at that factor, and as planned; null where no hours are sold. */
  readonly average: number | null
  readonly planned: number | null
  /** Id of the measure that is 0 there. */
  readonly measure: string
  readonly sentence: Said | undefined
}

const bounds = { from: 0.05, to: 5 } as const

/**
 * The factor on prices at which the NPV of the judged side at its hurdle is 0. A search: some eight evaluations.
 * @param plan a valid plan
 * @example
 * import { presets } from '#catalog/presets.ts'
 * priceOf(presets.get('national-center-signed-2026')!).factor!.toFixed(2) // → '1.36'
 */
export function priceOf(plan: Plan): Price {
  const compute = leverPlaces.price(plan)
  const of = compute.length > 0 ? 'compute' : 'fee'
  const places = of === 'compute' ? compute : feePlaces(plan)
  const side = judgedSide(plan)
  const measure = `class.${side}.npv`
  const found = solveAlong(plan, places, { measure, target: 0, ...bounds })
  const factor = found.ok && places.length > 0 && found.value > bounds.from ? found.value : null
  const average = (of: Plan) => measureOf(of, 'revenue.averagePrice')
  return {
    of,
    factor,
    average: factor === null ? null : average(scaled(plan, places, factor)),
    planned: average(plan),
    measure,
    sentence: factor === null ? undefined : said(of, side, factor),
  }
}

const said = (of: Price['of'], side: Side, factor: number): Said => ({
  key: `verdict.price.${factor > 1 ? 'rise' : 'room'}.${side}`,
  args: { what: `@verdict.price.${of}`, factor: times(factor) },
})

const feePlaces = ({ fleet }: Plan): string[] =>
  fleet.flatMap(({ tenure }, i) => {
    if (tenure.kind === 'hosted') return [`/fleet/${i}/tenure/feePerKwMonth`]
    return tenure.kind === 'entrusted' ? [`/fleet/${i}/tenure/feePerMonth`] : []
  })
