import { boundsAt } from '#contract/bounds-at.ts'
import type { Plan } from '#contract/plan.ts'
import { engineVersion } from '#model/engine-version.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import type { Locale } from '#words/locale.ts'
import { speech } from '#words/speech.ts'
import type { Subject } from '#workbook/subject.ts'

/** What a workbook of a plan is made of. */
export function subjectOf(plan: Plan, locale: Locale = 'en'): Subject {
  return { plan, outcome: evaluatePlan(plan), planHash: 'sha256-0', engineVersion, speech: speech(locale), boundsAt }
}
