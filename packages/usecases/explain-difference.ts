import type { Speech } from '#algebra/formula-text.ts'
import type { MeasureValue } from '#algebra/measure.ts'
import type { ChangeReply, ExplainedMeasure, ExplanationReply, ExplanationRequest } from '#contract/explanation.ts'
import { Plan } from '#contract/plan.ts'
import { engineVersion } from '#model/engine-version.ts'
import { programOf } from '#model/readings/outcome.ts'
import type { Attribution } from '#study/attribution.ts'
import type { Change } from '#study/differences.ts'
import { explain } from '#study/explain.ts'
import { changeNames } from './change-names.ts'
import type { Context } from './context.ts'
import { explainedPlans } from './explained-plans.ts'
import { Fault, type Offence } from './fault.ts'
import { hashOf } from './plan-hash.ts'

/**
 * How much of the difference of measures between two plans each of their differences explains, in the unit of the
 * measure, the largest first; what it is made of is said by `explain` (study).
 * @throws {Fault} `comparison-invalid` naming every place that does not fit; `plan-outdated`; `line-not-found` for
 * a measure that neither plan has
 */
export async function explainDifference(
  { from, to, measures }: ExplanationRequest,
  context: Context,
  speech: Speech,
): Promise<ExplanationReply> {
  const plans = await explainedPlans({ from, to }, context)
  const ids = [...new Set(measures)]
  const models = [plans.from, plans.to].map((plan) => programOf(plan).centre.model)
  const measureOf = (id: string) => models.flatMap((model) => model.measures.get(id) ?? [])[0]
  const unknown = ids.filter((id) => measureOf(id) === undefined)
  if (unknown.length > 0)
    throw new Fault('line-not-found', { id: unknown.join(', ') }, unknown.map(offenceOf(measures)))

  const { changes, measures: explained } = explain(plans.from, plans.to, ids, checked)
  const named = changeNames(plans, speech)
  return {
    engine: { version: engineVersion },
    from: { title: plans.from.meta.title, planHash: await hashOf(plans.from) },
    to: { title: plans.to.meta.title, planHash: await hashOf(plans.to) },
    measures: Object.fromEntries(
      ids.map((id) => {
        const { label, reduction } = measureOf(id)!
        const { from, to, attribution } = explained.get(id)!
        return [
          id,
          {
            label: speech.name(label),
            unit: reduction.unit.text,
            from: numberOf(from),
            to: numberOf(to),
            ...(attribution ? explanation(attribution, changes, named, speech) : unexplained(from, to, speech)),
            difference: from?.ok && to?.ok ? to.value - from.value : null,
          },
        ]
      }),
    ),
  }
}

type Explained = Pick<ExplainedMeasure, 'why' | 'method' | 'methodText' | 'parts'>

function explanation(
  { method, shares }: Attribution,
  changes: readonly Change[],
  named: (change: Change) => ChangeReply,
  speech: Speech,
): Explained {
  const parts = shares.map(({ members, amount }) => ({ amount, changes: members.map((i) => named(changes[i]!)) }))
  return {
    method,
    methodText: speech.phrase(`explain.method.${method}`, {}),
    parts: parts.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  }
}

/** A difference is explained only between two numbers. */
function unexplained(from: MeasureValue | undefined, to: MeasureValue | undefined, speech: Speech): Explained {
  const reasons = [
    ['explain.none-from', from],
    ['explain.none-to', to],
  ] as const
  const why = reasons.flatMap(([key, found]) => {
    if (found?.ok) return []
    const reason = found ? `why.${found.reason}` : 'why.no-such-measure'
    return [speech.phrase(key, { why: speech.phrase(reason, {}) })]
  })
  return { why: why.join(' '), parts: [] }
}

const numberOf = (found: MeasureValue | undefined): number | null => (found?.ok ? found.value : null)

function checked(value: unknown): Plan | undefined {
  const result = Plan.safeParse(value)
  return result.success ? result.data : undefined
}

const offenceOf =
  (measures: readonly string[]) =>
  (id: string): Offence => ({
    pointer: `/measures/${measures.indexOf(id)}`,
    code: 'unknown-measure',
    params: { id },
  })
