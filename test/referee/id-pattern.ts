import type { Plan } from '#contract/plan.ts'

/** Puts * in the place of what a plan names itself: its sites, halls, loans, classes and the like, and numbers. */
export function idPattern(plan: Plan): (id: string) => string {
  const names = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'id' || key === 'class') && typeof inner === 'string') names.add(inner)
      else collect(inner)
    }
  }
  collect(plan)
  const general = (part: string, i: number) => (i > 0 && (names.has(part) || /^\d+$/.test(part)) ? '*' : part)
  return (id) => id.split('.').map(general).join('.')
}
