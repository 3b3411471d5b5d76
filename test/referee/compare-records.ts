import type { Entry } from './entry.ts'
import { type Kind, kinds, type PlanRecord } from './record.ts'
import { allowed, type Scale } from './scales.ts'

/**
 * How an entry stands to the one of before, from best to worst. A rest is more than is allowed of its own month, and no
 * more than that of the line's largest: what cancelled before it got there may be rounding, and someone should look.
 */
export const verdicts = ['equal', 'sign of 0', 'within', 'rest', 'above', 'other facts', 'added', 'missing'] as const

export type Verdict = (typeof verdicts)[number]

export interface Finding {
  readonly kind: Kind
  readonly id: string
  readonly verdict: Verdict
  /** Largest difference as a part of its scale. */
  readonly part: number
  readonly says: string
}

/** What every entry of either record came to. */
export function* compareRecords(before: PlanRecord, now: PlanRecord, scale: Scale): Generator<Finding> {
  for (const kind of kinds) {
    for (const [id, old] of before[kind]) {
      const one = now[kind].get(id)
      if (one) yield { kind, id, ...compareEntries(kind, old, one, (index) => scale(kind, id, index)) }
      else yield { kind, id, verdict: 'missing', part: 0, says: '' }
    }
    for (const id of now[kind].keys())
      if (!before[kind].has(id)) yield { kind, id, verdict: 'added', part: 0, says: '' }
  }
}

function compareEntries(
  kind: Kind,
  old: Entry,
  now: Entry,
  scaleAt: (index: number) => number,
): Pick<Finding, 'verdict' | 'part' | 'says'> {
  if (old.facts !== now.facts) return { verdict: 'other facts', part: 0, says: `${old.facts} → ${now.facts}` }
  if (old.numbers.length !== now.numbers.length)
    return { verdict: 'other facts', part: 0, says: `${old.numbers.length} → ${now.numbers.length} numbers` }
  let worst = { part: -1, at: 0 }
  let largest = 0
  for (let at = 0; at < old.numbers.length; at++) {
    const [a, b] = [old.numbers[at]!, now.numbers[at]!]
    largest = Math.max(largest, Math.abs(a) || 0, Math.abs(b) || 0)
    if (Object.is(a, b)) continue
    const part = partOf(a, b, scaleAt(at))
    if (part > worst.part) worst = { part, at }
  }
  const { part, at } = worst
  if (part < 0) return { verdict: 'equal', part: 0, says: '' }
  const [a, b] = [old.numbers[at]!, now.numbers[at]!]
  if (part === 0) return { verdict: 'sign of 0', part, says: `[${at}] ${written(a)} → ${written(b)}` }
  const ofLargest = partOf(a, b, largest)
  const says = `[${at}] ${a} → ${b}, ${ofLargest.toExponential(1)} of the largest`
  const isRest = old.numbers.every((value, i) => partOf(value, now.numbers[i]!, largest) <= allowed[kind])
  return { verdict: part <= allowed[kind] ? 'within' : isRest ? 'rest' : 'above', part, says }
}

/** |difference| as a part of the largest of both numbers and their scale; infinite where one is no number. */
function partOf(a: number, b: number, scale: number): number {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 0
  const part = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), scale)
  return Number.isFinite(part) ? part : Number.POSITIVE_INFINITY
}

const written = (value: number): string => (Object.is(value, -0) ? '-0' : `${value}`)
