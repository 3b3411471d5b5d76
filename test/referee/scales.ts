import type { Outcome } from './engine.ts'
import { largestTerms } from './largest-term.ts'
import type { Kind } from './record.ts'

/** How large what a number is made of is, whatever the number itself came to; 0 where the number alone says it. */
export type Scale = (kind: Kind, id: string, index: number) => number

/** Part of its scale by which a number of each kind may differ. */
export const allowed: Readonly<Record<Kind, number>> = {
  inputs: 0,
  lines: 1e-13,
  measures: 1e-11,
  unknowns: 1e-13,
  checks: 1e-13,
  alerts: 1e-13,
  cells: 1e-13,
}

export function scalesOf({ program, evaluation }: Outcome): Scale {
  const termOf = largestTerms(program, evaluation)
  return (kind, id, index) => {
    if (kind === 'lines' || kind === 'cells') return termOf(id, index)
    // A violation is a part of its own scale, and rates near 0 stand beside 1.
    if (kind === 'checks') return 1
    return kind === 'measures' ? measureScale(id) : 0
  }

  function measureScale(id: string): number {
    const { name, unit, of } = program.model.measures.get(id)!.reduction
    if (name === 'irr') return 1
    const like = of.filter((line) => line.unit.text === unit.text)
    return like.reduce((most, line) => evaluation.series(line).reduce((m, v) => Math.max(m, Math.abs(v) || 0), most), 0)
  }
}
