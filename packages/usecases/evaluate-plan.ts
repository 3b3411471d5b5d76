import { monthName } from '#algebra/calendar.ts'
import type { Line } from '#algebra/expression.ts'
import type { Speech } from '#algebra/formula-text.ts'
import type { EvaluationQuery, EvaluationReply } from '#contract/evaluation.ts'
import { engineVersion } from '#model/engine-version.ts'
import { annual, yearsOf } from '#model/readings/annual.ts'
import { type Outcome, readPlan } from '#model/readings/outcome.ts'
import { whyNone } from '#study/verdict/why-none.ts'
import { glob } from './glob.ts'
import { hashOf } from './plan-hash.ts'
import { resolvePlan, type Subject } from './resolve-plan.ts'

/**
 * Evaluates a plan and says what came of it, as `report` does.
 * @throws {Fault} as `resolvePlan`
 * @example
 * import { speech } from '#words/speech.ts'
 * const query = { period: 'year', lines: 'capacity.*' } as const
 * const { measures } = await evaluate({ preset: 'national-center-signed-2026' }, query, speech('en'))
 * measures['capacity.accelerators']!.value // → 15000
 */
export async function evaluate(subject: Subject, query: EvaluationQuery, speech: Speech): Promise<EvaluationReply> {
  const plan = resolvePlan(subject)
  return {
    ...readPlan(plan, (outcome) => report(outcome, query, speech)),
    planHash: await hashOf(plan),
    title: plan.meta.title,
  }
}

/**
 * An outcome in the terms of the contract, its words in the speaker’s language.
 *
 * Lines have one value a period, in the line's unit: a month's own, or a calendar year's: the sum of its months or
 * the last of them, as the line's `annual` says. Null where a value is not finite.
 * @param query `lines` as `glob` takes it; none of them for an empty text
 */
export function report(
  outcome: Outcome,
  { period, lines }: EvaluationQuery,
  speech: Speech,
): Omit<EvaluationReply, 'planHash' | 'title'> {
  const { centre, evaluation } = outcome
  const { calendar } = evaluation
  const wanted = glob(lines)
  const values = (line: Line) =>
    period === 'year' ? annual(line, evaluation.series(line), calendar) : [...evaluation.series(line)]
  return {
    engine: { version: engineVersion },
    measures: measuresOf(outcome, speech),
    unknowns: unknownsOf(outcome, speech),
    checks: outcome.checks.map(({ id, ok, worst, month }) => ({
      id,
      title: speech.phrase(`check.${id}`, {}),
      ok,
      worst,
      ...(month === undefined ? {} : { month: monthName(calendar, month) }),
    })),
    alerts: alertsOf(outcome.alerts, outcome, speech),
    periods:
      period === 'year'
        ? yearsOf(calendar).map(String)
        : Array.from({ length: calendar.months }, (_, t) => monthName(calendar, t)),
    lines: Object.fromEntries(
      [...centre.model.lines.values()]
        .filter((line) => wanted(line.id))
        .map((line) => [
          line.id,
          {
            unit: line.unit.text,
            label: speech.name(line.label),
            annual: line.annual,
            values: values(line).map((value) => (Number.isFinite(value) ? value : null)),
          },
        ]),
    ),
  }
}

/** Alerts of an outcome in the speaker’s language. */
export function alertsOf(
  alerts: Outcome['alerts'],
  { evaluation: { calendar } }: Outcome,
  speech: Speech,
): EvaluationReply['alerts'] {
  return alerts.map(({ id, severity, args, month, months }) => ({
    id,
    severity,
    message: speech.phrase(`alert.${id}`, { ...args, month: monthName(calendar, month), months }),
    month: monthName(calendar, month),
    months,
  }))
}

function measuresOf(outcome: Outcome, speech: Speech): EvaluationReply['measures'] {
  const { centre, evaluation } = outcome
  return Object.fromEntries(
    [...centre.model.measures.values()].map(({ id, label, reduction }) => {
      const found = evaluation.measures.get(id)!
      const { rule, ...detail } = found.detail ?? {}
      return [
        id,
        {
          value: found.ok ? found.value : null,
          unit: reduction.unit.text,
          label: speech.name(label),
          ...(found.ok ? {} : { why: speech.phrase(`why.${whyNone(outcome, id)}`, {}) }),
          ...(detail.roots === undefined ? {} : { roots: [...detail.roots] }),
          ...(detail.unique === undefined ? {} : { unique: detail.unique }),
          ...(rule === undefined ? {} : { rule: speech.phrase(`irr-rule.${rule}`, {}) }),
          ...(detail.mirr === undefined ? {} : { mirr: detail.mirr }),
        },
      ]
    }),
  )
}

function unknownsOf({ centre, evaluation }: Outcome, speech: Speech): EvaluationReply['unknowns'] {
  return Object.fromEntries(
    centre.model.unknowns.flatMap(({ unknown }) => {
      const found = evaluation.unknowns.get(unknown.id)
      if (!found) return []
      const why = found.ok ? {} : { why: speech.phrase(`why.${found.reason}`, {}) }
      return [
        [
          unknown.id,
          { value: found.value, unit: unknown.unit.text, label: speech.name(unknown.label), solved: found.ok, ...why },
        ],
      ]
    }),
  )
}
