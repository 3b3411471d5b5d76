import { type Finding, type Verdict, verdicts } from './compare-records.ts'
import { kinds } from './record.ts'

/** Findings of one kind, verdict and pattern of id. */
interface Group {
  readonly pattern: string
  readonly plans: Set<string>
  entries: number
  worst: Finding
  worstPlan: string
}

/** Findings of many plans, by kind, verdict and pattern. */
export class Tally {
  private readonly groups = new Map<string, Map<string, Group>>()
  private readonly counts = new Map<string, number>()
  private readonly failures: string[] = []

  add(plan: string, finding: Finding, pattern: string): void {
    const key = `${finding.kind} ${finding.verdict}`
    this.counts.set(key, this.count(key) + 1)
    if (finding.verdict === 'equal') return
    const groups = this.groups.get(key) ?? new Map<string, Group>()
    this.groups.set(key, groups)
    const known = groups.get(pattern)
    if (!known) {
      groups.set(pattern, { pattern, plans: new Set([plan]), entries: 1, worst: finding, worstPlan: plan })
      return
    }
    known.plans.add(plan)
    known.entries++
    if (finding.part > known.worst.part) Object.assign(known, { worst: finding, worstPlan: plan })
  }

  /** A plan of which nothing could be said. */
  fail(plan: string, why: unknown): void {
    this.failures.push(`${plan}: ${why instanceof Error ? why.message : why}`)
  }

  /** Whether nothing is missing, nothing says otherwise, and no number differs by more than is allowed. */
  get holds(): boolean {
    const bad: Verdict[] = ['rest', 'above', 'other facts', 'missing']
    return (
      this.failures.length === 0 && kinds.every((kind) => bad.every((verdict) => !this.count(`${kind} ${verdict}`)))
    )
  }

  /** The whole of it as text, the worst of each kind and verdict first. */
  lines(): string[] {
    const table = [
      ['', ...verdicts],
      ...kinds.map((kind) => [kind, ...verdicts.map((verdict) => `${this.count(`${kind} ${verdict}`)}`)]),
    ]
    const said = table.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart(12))).join(''))
    for (const [key, groups] of this.groups) {
      const sorted = [...groups.values()].sort(
        (a, b) => b.worst.part - a.worst.part || (a.pattern < b.pattern ? -1 : 1),
      )
      said.push('', `${key}:`, ...sorted.map((group) => `  ${groupText(group)}`))
    }
    return [...said, ...this.failures.map((failure) => `failed: ${failure}`)]
  }

  private count(key: string): number {
    return this.counts.get(key) ?? 0
  }
}

function groupText({ pattern, plans, entries, worst, worstPlan }: Group): string {
  const many = `${pattern}: ${entries} in ${plans.size} plans`
  if (worst.verdict === 'added' || worst.verdict === 'missing') return `${many}, as ${worst.id} of ${worstPlan}`
  const part = worst.verdict === 'other facts' ? '' : `at most ${worst.part.toExponential(1)}, `
  return `${many}, ${part}${worst.id} of ${worstPlan}: ${worst.says}`
}
