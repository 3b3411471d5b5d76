import type { Overlays } from '#contract/overlays.ts'
import type { Plan } from '#contract/plan.ts'
import { isWithin, keysOf, parentOf, valueAt } from '#pointer/json-pointer.ts'

export interface Step {
  readonly from: string
  readonly value: number
}

type Steps = readonly Step[]

/** Overlays that may be given by date. */
/** What stands as one number or as steps, or as nothing for 1, by the overlay that may change it by date. */
const valuePlaces: Readonly<Record<Exclude<keyof Overlays, 'interest'>, (plan: Plan) => string[]>> = {
  energyPrice: ({ sites }) => sites.map((_, i) => `/sites/${i}/energy/index`),
  usdKrw: () => ['/economy/usdKrw'],
  computePrice: ({ demand }) =>
    demand.flatMap(({ requests }, i) => requests.map((_, j) => `/demand/${i}/requests/${j}/price`)),
}

/** Lays steps of factors or points over a draft of a plan; values that changed lose their citations. */
export function layByDate(draft: Plan, name: keyof Overlays, overlay: Steps): void {
  if (name === 'interest') addToRates(draft, overlay)
  else
    for (const pointer of valuePlaces[name](draft)) {
      const own = asSteps(draft, (valueAt(draft, pointer) as number | Steps | undefined) ?? 1)
      put(draft, pointer, combined(own, overlay, times))
    }
}

/** A loan takes a rate by date; one linked to the treasury bond takes what it would cost in each month, at least 0. */
function addToRates(draft: Plan, overlay: Steps): void {
  for (const [i, { rate, refinancing }] of draft.finance.tranches.entries()) {
    const at = `/finance/tranches/${i}`
    const laid =
      rate.kind === 'linked'
        ? combined(linked(draft, rate.spread), overlay, plus).map(({ from, value }) => ({
            from,
            value: Math.max(0, value),
          }))
        : combined(asSteps(draft, rate.rate), overlay, plus)
    put(draft, `${at}/rate`, { kind: 'path', rate: laid })
    const by = refinancing ? held(overlay, refinancing.month) : undefined
    if (refinancing && by !== undefined) put(draft, `${at}/refinancing/rate`, plus(refinancing.rate, by))
  }
}

const plus = (own: number, by: number) => own + by

const times = (own: number, by: number) => own * by

/** Bond and spread from the plan's start on; a path is 0 before its first month. */
function linked({ meta, economy: { treasuryRate } }: Plan, spread: number): Steps {
  const first = { from: meta.start, value: held(treasuryRate, meta.start) ?? 0 }
  const later = treasuryRate.filter(({ from }) => from > meta.start)
  return [first, ...later].map(({ from, value }) => ({ from, value: value + spread }))
}

const asSteps = ({ meta }: Plan, value: number | Steps): Steps =>
  typeof value === 'number' ? [{ from: meta.start, value }] : value

/** A step wherever either has one. Months are texts that sort as they follow each other. */
function combined(own: Steps, overlay: Steps, combine: (own: number, by: number) => number): Step[] {
  const first = own[0]!.from
  const months = [...new Set([...own, ...overlay].map(({ from }) => from))].filter((month) => month >= first)
  return months.toSorted().map((from) => {
    const [value, by] = [held(own, from)!, held(overlay, from)]
    return { from, value: by === undefined ? value : combine(value, by) }
  })
}

/** What holds in a month; undefined before the first step. */
const held = (steps: Steps, month: string): number | undefined => steps.findLast(({ from }) => from <= month)?.value

function put(draft: Plan, pointer: string, value: unknown): void {
  const holder = valueAt(draft, parentOf(pointer)!) as Record<string, unknown>
  holder[keysOf(pointer).at(-1)!] = value
  for (const cited of Object.keys(draft.sources ?? {})) if (isWithin(cited, pointer)) delete draft.sources?.[cited]
}
