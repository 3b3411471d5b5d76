import type { Speech } from '#algebra/formula-text.ts'
import type { TermCostsReply } from '#contract/term-costs.ts'
import { engineVersion } from '#model/engine-version.ts'
import { termCosts } from '#study/term-costs.ts'
import { hashOf } from './plan-hash.ts'
import { resolvePlan, type Subject } from './resolve-plan.ts'

/**
 * What switching off each term of a plan, one at a time, would change: NPVs in KRW, the IRR a year; null where there is
 * no value, or where `why` says that the term has no price.
 * @throws {Fault} as `resolvePlan`
 */
export async function priceTerms(subject: Subject, speech: Speech): Promise<TermCostsReply> {
  const plan = resolvePlan(subject)
  const found = termCosts(plan, ['class.private.npv', 'class.private.irr', 'treasury.npv'])
  return {
    engine: { version: engineVersion },
    planHash: await hashOf(plan),
    title: plan.meta.title,
    terms: found.map(({ id, unpriced, peakExposure, changes }) => ({
      id,
      label: speech.phrase(`term.${id}`, {}),
      priced: unpriced === undefined,
      ...(unpriced ? { why: speech.phrase(`term.why.${unpriced}`, {}) } : {}),
      ...(peakExposure === undefined ? {} : { peakExposure }),
      changes: {
        privateNpv: changes['class.private.npv'] ?? null,
        privateIrr: changes['class.private.irr'] ?? null,
        treasuryNpv: changes['treasury.npv'] ?? null,
      },
    })),
  }
}
