import type { Speech } from '#algebra/formula-text.ts'
import type { VerdictReply, VerdictSummary } from '#contract/verdict.ts'
import { engineVersion } from '#model/engine-version.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { assumptionsOf } from '#study/verdict/assumptions.ts'
import type { Figure } from '#study/verdict/figures.ts'
import { priceOf } from '#study/verdict/price.ts'
import type { Said } from '#study/verdict/said.ts'
import { type Verdict, verdictOf } from '#study/verdict/verdict.ts'
import { alertsOf } from './evaluate-plan.ts'
import { hashOf } from './plan-hash.ts'
import { resolvePlan, type Subject } from './resolve-plan.ts'

/** One language for whoever says amounts with their units. */
export type AmountSpeech = Speech & { phrase(key: string, args: Said['args']): string }

/**
 * What to make of a plan: a tone by the rule of verdicts, sentences, figures, the price it would take and the alerts
 * that matter.
 * @throws {Fault} as `resolvePlan`
 * @example
 * import { speech } from '#words/speech.ts'
 * const { tone, price } = await judgePlan({ preset: 'national-center-signed-2026' }, speech('en'))
 * tone // → 'unfavourable'
 * price.factor!.toFixed(2) // → '1.36'
 */
export async function judgePlan(subject: Subject, speech: AmountSpeech): Promise<VerdictReply> {
  const plan = resolvePlan(subject)
  const outcome = evaluatePlan(plan)
  const verdict = verdictOf(plan, outcome)
  const { sentence, factor, average, planned } = priceOf(plan)
  return {
    engine: { version: engineVersion },
    planHash: await hashOf(plan),
    title: plan.meta.title,
    ...summary(verdict, speech, sentence ? [sentence] : []),
    price: {
      factor,
      average,
      planned,
      ...(factor === null ? { why: speech.phrase('verdict.price.none', {}) } : {}),
    },
    alerts: alertsOf(verdict.alerts, outcome, speech),
    assumptions: assumptionsOf(plan, outcome) ?? null,
  }
}

/** A verdict in the speaker’s language, with what one more sentence adds. */
export function summary(
  { tone, row, sentences, figures }: Verdict,
  speech: AmountSpeech,
  more: readonly Said[] = [],
): VerdictSummary {
  return {
    tone,
    row,
    sentence: [...sentences, ...more].map(({ key, args }) => speech.phrase(key, args)).join(' '),
    figures: figures.map((figure) => figureReply(figure, speech)),
  }
}

function figureReply({ label, note, why, ...figure }: Figure, speech: AmountSpeech): VerdictSummary['figures'][number] {
  return {
    ...figure,
    label: speech.phrase(label.key, label.args),
    note: speech.phrase(note.key, note.args),
    ...(why && { why: speech.phrase(why.key, why.args) }),
  }
}
