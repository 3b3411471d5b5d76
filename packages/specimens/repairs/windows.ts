import { monthAt, monthNumber } from '#contract/rules/rule.ts'
import { folded, type Repair } from './repair.ts'

/** What has a first and a last month has them in that order, wherever it stands. */
export const orderedWindows: Repair = (plan) => order(plan)

function order(value: unknown): void {
  if (value === null || typeof value !== 'object') return
  const window = value as { from?: unknown; to?: unknown }
  if (typeof window.from === 'string' && typeof window.to === 'string' && window.to < window.from)
    Object.assign(window, { from: window.to, to: window.from })
  for (const part of Object.values(value)) order(part)
}

/** Construction ends before the plan. */
export const constructedInside: Repair = ({ meta, finance }) => {
  finance.constructionMonths = Math.max(1, folded(finance.constructionMonths, meta.horizonMonths - 2))
}

/** Halls open after they are built, most of them soon. */
export const openedAfterConstruction: Repair = ({ sites }, choices) => {
  for (const hall of sites.flatMap(({ halls }) => halls))
    if (hall.opens <= hall.construction.to)
      hall.opens = monthAt(monthNumber(hall.construction.to) + choices.whole(1, 3))
}
