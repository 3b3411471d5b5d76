import { monthAt, monthNumber } from '#contract/rules/rule.ts'
import type { Repair } from './repair.ts'

interface Step {
  from: string
  value: number
}

/** The months of every path rise, wherever it stands. */
export const risingPaths: Repair = (plan) => rise(plan)

function rise(value: unknown): void {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value) && isPath(value)) {
    const steps = value.toSorted((a, b) => monthNumber(a.from) - monthNumber(b.from))
    value.splice(0, value.length, ...steps.filter(({ from }, k) => from !== steps[k + 1]?.from))
    return
  }
  for (const part of Object.values(value)) rise(part)
}

const isPath = (list: readonly Partial<Step>[]): list is Step[] =>
  list.length > 0 && list.every((one) => one?.from !== undefined && one.value !== undefined)

/** Prices and rates exist as soon as they count. */
export const knownPrices: Repair = ({ meta, economy, sites, fleet, finance }) => {
  const fromStart = [
    ...(typeof economy.usdKrw === 'number' ? [] : [economy.usdKrw]),
    ...sites.flatMap(({ energy }) => (energy.index ? [energy.index] : [])),
    ...finance.tranches.flatMap(({ rate }) => (rate.kind === 'path' ? [rate.rate] : [])),
  ]
  for (const path of fromStart) covers(path, meta.start)
  for (const { construction, shellCost, plantCost } of sites.flatMap(({ halls }) => halls)) {
    const paid = construction.milestones?.map(({ month }) => month) ?? [construction.from]
    for (const path of [shellCost, plantCost]) covers(path, paid.toSorted()[0]!)
  }
  for (const { tenure, order } of fleet) if (tenure.kind === 'owned') covers(tenure.price, order)
}

/** The first step of a path begins no later than a month. */
export function covers([first]: readonly Step[], month: string): void {
  if (first && first.from > month) first.from = month
}

/** A month of the plan by its position. */
export const monthOf = (meta: { readonly start: string }, index: number): string =>
  monthAt(monthNumber(meta.start) + index)
