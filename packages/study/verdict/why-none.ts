import type { Outcome } from '#model/readings/outcome.ts'

/**
 * Why a measure has no value: the code of a sentence, `why.<code>`. A rate of return whose flows all go out says what
 * that means: the money never comes back.
 * @param id of a measure without a value
 */
export function whyNone({ centre, evaluation }: Outcome, id: string): string {
  const found = evaluation.measures.get(id)
  if (!found || found.ok) return 'no-such-measure'
  const flow = centre.model.lines.get(id.replace(/\.irr$/, '.flow'))
  const lost = found.reason === 'no-sign-change' && flow && evaluation.series(flow).every((value) => value <= 0)
  return lost ? 'never-paid-back' : found.reason
}
