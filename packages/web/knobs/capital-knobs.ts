import type { Plan } from '#contract/plan.ts'
import { type Knob, percent } from './knob.ts'

const holders = (plan: Plan, side: 'public' | 'private') => plan.terms.shareholders.filter((one) => one.side === side)

const shareOf = (plan: Plan, side: 'public' | 'private') =>
  holders(plan, side).reduce((sum, { share }) => sum + share, 0)

/** Makes the shares of one side come to a whole, each in proportion. */
function scaleShares(draft: Plan, side: 'public' | 'private', whole: number): void {
  const before = shareOf(draft, side)
  for (const holder of holders(draft, side)) holder.share *= whole / before
}

/** How much the shareholders put in, and which of them. */
export const capitalKnobs: readonly Knob[] = [
  {
    id: 'equity',
    label: 'page.knob.equity',
    unit: 'page.unit.big-krw',
    scale: { ko: 1e-8, en: 1e-9 },
    min: 0,
    max: 2.5e12,
    step: 10e9,
    read: ({ finance: { sizing } }) => (sizing.kind === 'equity' ? sizing.amount : undefined),
    write: ({ finance: { sizing } }, value) => {
      if (sizing.kind === 'equity') sizing.amount = value
    },
    sets: /^\/finance\/sizing\/amount$/,
  },
  {
    id: 'gearing',
    label: 'page.knob.gearing',
    unit: 'page.unit.percent',
    scale: percent,
    min: 0,
    max: 1,
    step: 0.01,
    read: ({ finance: { sizing } }) => (sizing.kind === 'caps' ? sizing.gearing : undefined),
    write: ({ finance: { sizing } }, value) => {
      if (sizing.kind === 'caps') sizing.gearing = value
    },
    sets: /^\/finance\/sizing\/gearing$/,
  },
  {
    id: 'public',
    label: 'page.knob.public',
    unit: 'page.unit.percent',
    scale: percent,
    min: 0,
    max: 1,
    step: 0.01,
    // What one side alone holds cannot be shared out again.
    read: (plan) => (shareOf(plan, 'public') > 0 && shareOf(plan, 'private') > 0 ? shareOf(plan, 'public') : undefined),
    write: (draft, value) => {
      scaleShares(draft, 'public', value)
      scaleShares(draft, 'private', 1 - value)
    },
    sets: /^\/terms\/(shareholders|put)/,
  },
]
