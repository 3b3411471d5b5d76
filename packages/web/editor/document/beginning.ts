import { Month } from '#contract/quantity.ts'
import { monthAt, monthNumber } from '#contract/rules/rule.ts'
import { valueAt } from '#pointer/json-pointer.ts'

/** What new parts of a draft are begun with. */
export interface Beginning {
  readonly draft: unknown
  /** First month of the plan. */
  readonly start: string
  /** First month after construction. */
  readonly operation: string
  /** Last month of the plan. */
  readonly end: string
  /** What something new at a place is called until a person names it. */
  readonly nameAt: (place: string) => string
}

/** The dates of a draft; what cannot be read is taken for that of a plan that begins next January. */
export function beginningOf(draft: unknown, nameAt: Beginning['nameAt']): Beginning {
  const start = Month.safeParse(valueAt(draft, '/meta/start')).data ?? '2027-01'
  const whole = (pointer: string, otherwise: number): number => {
    const value = valueAt(draft, pointer)
    return typeof value === 'number' && Number.isInteger(value) ? value : otherwise
  }
  const later = (months: number): string => monthAt(monthNumber(start) + months)
  return {
    draft,
    start,
    operation: later(whole('/finance/constructionMonths', 24)),
    end: later(whole('/meta/horizonMonths', 120) - 1),
    nameAt,
  }
}
