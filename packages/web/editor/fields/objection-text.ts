import type { Speaker } from '#words/speech.ts'
import type { Objection } from '../../plan/checked-plan.ts'

/** What the contract objects to, in words, its bounds in the scale in which the value is written. */
export function objectionText({ code, params }: Objection, speech: Speaker, scale = 1): string {
  const said = Object.entries(params).map(([name, value]): [string, unknown] => [
    name,
    scale !== 1 && typeof value === 'number' ? Number((value * scale).toPrecision(10)) : value,
  ])
  return speech.phrase(code, Object.fromEntries(said))
}
