import type { Plan } from '#contract/plan.ts'
import { type Findings, valueIn } from './findings.ts'
import { krw, rate, type Said, times } from './said.ts'

/** A figure that leads a plan: a measure of the model and what it stands against. */
export interface Figure {
  readonly id: 'return' | 'cost' | 'public' | 'cover' | 'served'
  readonly label: Said
  /** Id of the measure. */
  readonly measure: string
  /** In the unit of the measure; null where it has no value. */
  readonly value: number | null
  readonly unit: string
  /** Why there is no value. */
  readonly why?: Said
  readonly note: Said
  /** What it is held against, in its unit. */
  readonly against?: number
}

/** Three figures from one evaluation: what it returns, what the public side gets, and whether debt is served. */
export function figuresOf(plan: Plan, found: Findings): Figure[] {
  const programme = found.side === 'public' && valueIn(found.measure('sales.soldLifetime'))
  return [
    programme ? cost(found) : returns(found),
    publicSide(plan, found),
    found.cover.ok ? cover(plan, found) : served(found),
  ]
}

function read({ measure, unitOf }: Findings, id: string) {
  const found = measure(id)
  const why = found?.ok ? {} : { why: { key: `why.${found?.reason ?? 'no-such-measure'}`, args: {} } }
  return { measure: id, unit: unitOf(id), value: valueIn(found) ?? null, ...why }
}

function returns(found: Findings): Figure {
  const { side, hurdle, irr, whyNoRate } = found
  return {
    id: 'return',
    label: { key: 'verdict.figure.return', args: { who: `@class.${side}` } },
    ...read(found, `class.${side}.irr`),
    ...(irr.ok ? {} : { why: { key: `why.${whyNoRate}`, args: {} } }),
    against: hurdle,
    note: { key: 'verdict.against.hurdle', args: { hurdle: rate(hurdle) } },
  }
}

const cost = (found: Findings): Figure => ({
  id: 'cost',
  label: { key: 'verdict.figure.cost', args: {} },
  ...read(found, 'levelised.costOfHour'),
  note: { key: 'verdict.against.price', args: { price: krw(valueIn(found.measure('revenue.averagePrice')) ?? 0) } },
})

const publicSide = ({ terms: { shareholders } }: Plan, found: Findings): Figure => ({
  id: 'public',
  label: { key: 'verdict.figure.public', args: {} },
  ...read(found, found.public.id),
  note: {
    key: shareholders.some(({ side }) => side === 'public') ? 'verdict.against.public' : 'verdict.against.treasury',
    args: { net: krw(valueIn(found.measure('treasury.netLifetime')) ?? 0) },
  },
})

function cover({ finance: { lockUp } }: Plan, found: Findings): Figure {
  const least = Math.max(found.floor, lockUp.dscr)
  return {
    id: 'cover',
    label: { key: 'verdict.figure.cover', args: {} },
    ...read(found, 'debt.minDscr'),
    against: least,
    note: { key: 'verdict.against.cover', args: { least: times(least) } },
  }
}

const served = (found: Findings): Figure => ({
  id: 'served',
  label: { key: 'verdict.figure.served', args: {} },
  ...read(found, 'sales.soldLifetime'),
  note: { key: 'verdict.against.no-debt', args: {} },
})
