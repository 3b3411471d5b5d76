import type { Speech } from '#algebra/formula-text.ts'
import type { ComparedMeasure, ComparisonReply, ComparisonRequest } from '#contract/comparison.ts'
import type { EvaluationReply } from '#contract/evaluation.ts'
import { engineVersion } from '#model/engine-version.ts'
import { readPlan } from '#model/readings/outcome.ts'
import { comparedPlans } from './compared-plans.ts'
import { report } from './evaluate-plan.ts'
import { glob } from './glob.ts'
import { hashOf } from './plan-hash.ts'
import type { Stores } from './resolved-item.ts'

type Measures = EvaluationReply['measures']

/**
 * Plans side by side under the same overlays. Measures are in their own units; differences are to the item at
 * position `base`; null where a plan has no value, with the reason beside it.
 * @param speech of the language of labels, alerts and reasons
 * @throws {Fault} as `comparedPlans`
 */
export async function comparePlans(
  { items, base, overlays = {}, measures }: ComparisonRequest,
  context: Stores,
  speech: Speech,
): Promise<ComparisonReply> {
  const plans = await comparedPlans(items, overlays, context)
  const reports = plans.map((plan) =>
    readPlan(plan, (outcome) => report(outcome, { period: 'year', lines: '' }, speech)),
  )
  const hashes = await Promise.all(plans.map(hashOf))
  return {
    engine: { version: engineVersion },
    base,
    overlays,
    items: plans.map(({ meta }, i) => {
      const { checks, alerts } = reports[i]!
      const failing = checks.filter(({ ok }) => !ok)
      return {
        label: items[i]!.label ?? meta.title,
        title: meta.title,
        planHash: hashes[i]!,
        checks: { ok: checks.length - failing.length, failing },
        alerts,
      }
    }),
    measures: sideBySide(
      reports.map((one) => one.measures),
      base,
      glob(measures),
      speech,
    ),
  }
}

/** Measures by id, those of the base first. */
function sideBySide(
  all: readonly Measures[],
  base: number,
  wanted: (id: string) => boolean,
  speech: Speech,
): ComparisonReply['measures'] {
  const ids = new Set([all[base]!, ...all].flatMap((measures) => Object.keys(measures)).filter(wanted))
  return Object.fromEntries(
    [...ids].map((id) => [
      id,
      row(
        all.map((measures) => measures[id]),
        base,
        speech,
      ),
    ]),
  )
}

/** One measure of every plan. Plans of other parts have other measures: one that has none says so. */
function row(measures: readonly (Measures[string] | undefined)[], base: number, speech: Speech): ComparedMeasure {
  const { unit, label } = measures[base] ?? measures.find((measure) => measure !== undefined)!
  const values = measures.map((measure) => measure?.value ?? null)
  const from = values[base] ?? null
  const why = measures.map((measure) => (measure ? (measure.why ?? null) : speech.phrase('why.no-such-measure', {})))
  return {
    unit,
    label,
    values,
    differences: values.map((value) => (value === null || from === null ? null : value - from)),
    ...(why.some((reason) => reason !== null) ? { why } : {}),
  }
}
