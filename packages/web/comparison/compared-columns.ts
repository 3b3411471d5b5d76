import { mostCompared } from '#contract/compared-limits.ts'
import type { Compared } from '../navigation/compared.ts'
import { itemOf, itemText } from '../navigation/compared-item.ts'

type Columns = Pick<Compared, 'items' | 'base'>

/** The columns when these plans are chosen: those that are there stay as they are, the others follow. */
export function chosen({ items }: Columns, plans: readonly string[]): Pick<Columns, 'items'> {
  const there = items.map((item) => itemOf(item).plan)
  return {
    items: [...items.filter((_, i) => plans.includes(there[i]!)), ...plans.filter((plan) => !there.includes(plan))],
  }
}

export const without = ({ items }: Columns, item: string): Pick<Columns, 'items'> => ({
  items: items.filter((other) => other !== item),
})

/** The columns with one of them seen under other terms; the plan's own where none are named. */
export function underOther({ items, base }: Columns, item: string, terms: string | undefined): Columns {
  const next = itemText({ ...itemOf(item), terms })
  return { items: items.map((other) => (other === item ? next : other)), base: base === item ? next : base }
}

/** The columns with a plan beside itself, under the first terms that it is not seen under; undefined without any. */
export function again({ items }: Columns, item: string, known: readonly string[]): Pick<Columns, 'items'> | undefined {
  const next = [undefined, ...known]
    .map((terms) => itemText({ ...itemOf(item), terms }))
    .find((one) => !items.includes(one))
  if (next === undefined || items.length >= mostCompared) return undefined
  return { items: items.flatMap((other) => (other === item ? [other, next] : [other])) }
}
