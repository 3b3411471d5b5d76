import type { MeasureValue } from '#algebra/measure.ts'
import type { Plan } from '#contract/plan.ts'
import { readPlan } from '#model/readings/outcome.ts'
import { keysOf, pointerOf } from '#pointer/json-pointer.ts'
import { type Attribution, attribution } from './attribution.ts'
import { type Change, differences } from './differences.ts'

/** Why a measure is another in one plan than in another. */
export interface MeasureExplanation {
  /** The measure in the first plan; undefined where it has no such measure. */
  readonly from: MeasureValue | undefined
  /** The measure in the second plan. */
  readonly to: MeasureValue | undefined
  /** In the unit of the measure, by positions in the explanation's `changes`. Absent unless both have a value. */
  readonly attribution?: Attribution
}

/** What differs between two plans, and what that does to their measures. */
export interface Explanation {
  readonly changes: readonly Change[]
  /** By id, in the order that was asked for. */
  readonly measures: ReadonlyMap<string, MeasureExplanation>
}

type Measures = ReadonlyMap<string, MeasureValue>

/**
 * Most plans between the two that are looked at for one measure, and most of them that are evaluated: a few seconds.
 * What has not been told apart by then counts as one change.
 */
const mostPlans = 2000
const mostEvaluations = 600

/**
 * What the differences between two plans do to measures. Evaluates up to 600 plans a measure.
 * @param from a valid plan
 * @param to a valid plan
 * @param ids of measures of either plan
 * @param checked the plan that a value is, or undefined where it is none
 * @example
 * import { presets } from '#catalog/presets.ts'
 * import { Plan } from '#contract/plan.ts'
 * const from = presets.get('gumi-60mw')!
 * const to = structuredClone(from)
 * to.sites[0]!.carbonFactor *= 2
 * to.meta.title = 'Twice the carbon'
 * const { changes, measures } = explain(from, to, ['capacity.carbon'], (value) => Plan.safeParse(value).data)
 * changes.map(({ pointer }) => pointer) // → ['/sites/0/carbonFactor']
 * measures.get('capacity.carbon')!.attribution!.shares.map(({ members }) => members) // → [[0]]
 */
export function explain(
  from: Plan,
  to: Plan,
  ids: readonly string[],
  checked: (value: unknown) => Plan | undefined,
): Explanation {
  const { changes, between } = differences(from, to)
  const parts = partsOf(changes)
  const plans = remembered((made) => checked(between(made)))
  const measures = remembered((made): Measures | undefined => {
    const plan = plans(made)
    return plan && measuresOf(plan)
  })
  const ends = [measuresOf(from), measuresOf(to)] as const
  const explained = ids.map((id): [string, MeasureExplanation] => {
    const [before, after] = ends.map((end) => end.get(id))
    if (!before?.ok || !after?.ok) return [id, { from: before, to: after }]
    const isEnd = (made: ReadonlySet<number>) => made.size === 0 || made.size === changes.length
    // Each measure has its own allowance, so that what it comes to does not hang on which others are asked for.
    const valid = remembered((made) => plans(made) !== undefined, mostPlans)
    const found = remembered((made) => measures(made)?.get(id), mostEvaluations)
    const isPossible = (made: ReadonlySet<number>) => isEnd(made) || valid(made) === true
    const value = (made: ReadonlySet<number>): number | undefined => {
      if (isEnd(made)) return made.size === 0 ? before.value : after.value
      const between = found(made)
      return between?.ok ? between.value : undefined
    }
    return [
      id,
      { from: before, to: after, attribution: attribution({ count: changes.length, parts, isPossible, value }) },
    ]
  })
  return { changes, measures: new Map(explained) }
}

/** Changes by the part of the plan that they lie in: first the wide parts, then those within. */
function partsOf(changes: readonly Change[]): number[][] {
  const paths = changes.map(({ pointer }) => keysOf(pointer))
  const depths = Array.from({ length: Math.max(0, ...paths.map((path) => path.length)) }, (_, i) => i + 1)
  return depths.flatMap((depth) => [...Map.groupBy(paths.keys(), (i) => pointerOf(paths[i]!.slice(0, depth))).values()])
}

const measuresOf = (plan: Plan): Measures => readPlan(plan, ({ evaluation }) => new Map(evaluation.measures))

/** Answers kept by question. Of more than `most` questions no more is known. */
function remembered<T>(
  ask: (made: ReadonlySet<number>) => T,
  most = Number.POSITIVE_INFINITY,
): (made: ReadonlySet<number>) => T | undefined {
  const known = new Map<string, T>()
  return (made) => {
    const key = [...made].toSorted((a, b) => a - b).join()
    if (known.has(key)) return known.get(key)
    if (known.size >= most) return undefined
    const answer = ask(made)
    known.set(key, answer)
    return answer
  }
}
