import type { Citation, Plan } from '#contract/plan.ts'
import type { Confidence, Figure } from './figure.ts'
import { type FigureId, figures } from './figures.ts'

/** A value of a plan with where it comes from, while the plan is being written. */
class Cited<T> {
  readonly value: T
  readonly citation: Citation

  constructor(value: T, citation: Citation) {
    this.value = value
    this.citation = citation
  }
}

/** A plan in which any value may be cited. */
export type Draft<T> = T | Cited<T> | (T extends object ? { [K in keyof T]: Draft<T[K]> } : never)

/** A figure of the catalog by its id. */
export function cite(id: FigureId): Cited<number> {
  const { value, citation } = quote(figures[id])
  return new Cited(value, { ...citation, figure: id })
}

/** A figure that stands in an entry of the catalog. */
export function quote({ value, source, asOf, confidence, note }: Figure): Cited<number> {
  return new Cited(value, {
    value,
    source,
    confidence,
    ...(asOf === '' ? {} : { asOf }),
    ...(note === undefined ? {} : { note }),
  })
}

/** A value worked out from figures of the catalog; `how` says from which. */
export function derive<T extends number | string>(value: T, how: string, confidence: Confidence = 'M'): Cited<T> {
  return new Cited(value, { value, source: how, confidence })
}

/** A value without a source, and how sure of it. */
export function assume<T extends number | string>(value: T, why: string, sure: number): Cited<T> {
  return new Cited(value, { value, source: 'Assumption', confidence: `A-${sure} %`, note: why })
}

/** A plain value with the citations of what is in it, under their JSON Pointers. */
export interface Settled<T> {
  readonly value: T
  readonly sources: Readonly<Record<string, Citation>>
}

export function settled<T>(draft: Draft<T>): Settled<T> {
  const sources: Record<string, Citation> = {}
  const walk = (at: unknown, pointer: string): unknown => {
    if (at instanceof Cited) {
      sources[pointer] = at.citation
      return at.value
    }
    if (Array.isArray(at)) return at.map((item, i) => walk(item, `${pointer}/${i}`))
    if (at === null || typeof at !== 'object') return at
    return Object.fromEntries(Object.entries(at).map(([key, value]) => [key, walk(value, `${pointer}/${key}`)]))
  }
  return { value: walk(draft, '') as T, sources }
}

/** The plain plan, its citations gathered beside its values. */
export function settle(draft: Draft<Omit<Plan, 'sources'>>): Plan {
  const { value, sources } = settled<Omit<Plan, 'sources'>>(draft)
  return { ...value, sources: { ...sources } }
}
