import type { Findings, Months } from './findings.ts'
import { valueIn } from './findings.ts'
import { type Amount, krw, rate, type Said, times } from './said.ts'

const who = ({ side }: Findings) => `@class.${side}`

const from = (start: string, { month, months }: Months) => ({
  from: { value: month, unit: 'date', start } satisfies Amount,
  months,
})

/** What a side puts in and gets back. */
function lead(found: Findings): Said {
  const { paidIn, received } = found
  const args = { who: who(found), paidIn: krw(paidIn), received: krw(received) }
  if (paidIn < 1) return { key: 'verdict.lead.nothing-in', args }
  return { key: received < 1 ? 'verdict.lead.nothing-back' : 'verdict.lead', args }
}

const earns = ({ npv }: Findings) => (npv !== undefined && npv >= 0 ? 'met' : 'below')

/** Lenders are paid by shareholders. */
export const supported = (found: Findings): Said[] => [
  lead(found),
  {
    key: `verdict.supported.${earns(found)}`,
    args: {
      ...from(found.start, found.supported!),
      support: krw(found.support),
      hurdle: rate(found.hurdle),
    },
  },
]

/** Twelve months of cash do not cover the debt service. */
export const uncovered = (found: Findings): Said[] => [
  lead(found),
  {
    key: `verdict.uncovered.${earns(found)}`,
    args: {
      ...from(found.start, found.uncovered!),
      cover: times(valueIn(found.cover) ?? 0),
      floor: times(found.floor),
      hurdle: rate(found.hurdle),
    },
  },
]

/** What a plan without a private side costs and serves; of a centre, what its owners get back. */
export function ofProgramme(found: Findings): Said[] {
  const { kind, measure, hurdle } = found
  const hours = valueIn(measure('sales.soldLifetime')) ?? 0
  const gain = found.public.value ?? 0
  const rest: Said = {
    key: gain < 0 ? 'verdict.programme.loses' : 'verdict.programme.holds',
    args: { amount: krw(Math.abs(gain)), hurdle: rate(hurdle) },
  }
  if (kind !== 'programme' || hours === 0) return [lead(found), rest]
  const cost = valueIn(measure('opex.lifetime')) ?? 0
  const capex = valueIn(measure('capex.lifetime')) ?? 0
  return [
    { key: 'verdict.programme', args: { cost: krw(cost + capex), hours: { value: hours, unit: 'H100·h' } } },
    rest,
  ]
}

/** No rate of return: most often the money never comes back. */
export function noRate(found: Findings): Said[] {
  const { whyNoRate } = found
  const key = whyNoRate === 'never-paid-back' ? 'verdict.no-rate.lost' : 'verdict.no-rate'
  return [lead(found), { key, args: { why: `@why.${whyNoRate}` } }]
}

/** More than one rate of return. */
export const severalRates = (found: Findings): Said[] => [
  lead(found),
  { key: 'verdict.several-rates', args: { npv: krw(found.npv ?? 0), hurdle: rate(found.hurdle) } },
]

const figures = ({ irr, hurdle }: Findings) => ({ irr: rate(valueIn(irr) ?? 0), hurdle: rate(hurdle) })

/** Debt is served and the hurdle missed. */
export const returned = (found: Findings): Said[] => [
  lead(found),
  { key: 'verdict.below-hurdle', args: figures(found) },
]

/** The hurdle is met and cover holds, yet shareholders pay lenders until cash flows. */
export const bridged = (found: Findings): Said[] => [
  lead(found),
  {
    key: 'verdict.bridged',
    args: { ...figures(found), ...from(found.start, found.supported!), support: krw(found.support) },
  },
]

/** The hurdle is met at a loss to the public side. */
export const publicLoses = (found: Findings): Said[] => [
  lead(found),
  { key: 'verdict.public-loses', args: { ...figures(found), amount: krw(-(found.public.value ?? 0)) } },
]

/** Nothing speaks against it. */
export const favourable = (found: Findings): Said[] => [
  lead(found),
  { key: found.cover.ok ? 'verdict.favourable' : 'verdict.favourable.no-debt', args: figures(found) },
]
