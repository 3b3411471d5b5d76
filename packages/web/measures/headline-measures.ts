import type { Plan } from '#contract/plan.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { planKind } from '#study/verdict/plan-kind.ts'
import type { Key } from '#words/en.ts'

/** A measure of the headline. */
export interface Headline {
  readonly id: string
  /** Whether more of it is better, worse, or neither. */
  readonly better?: 'more' | 'less'
}

export interface HeadlineGroup {
  readonly title: Key
  readonly items: readonly Headline[]
}

/** The figures that a decision turns on, in the order they are asked for. */
export const headlines: readonly HeadlineGroup[] = [
  {
    title: 'page.group.returns',
    items: [
      { id: 'class.private.irr', better: 'more' },
      { id: 'class.private.npv', better: 'more' },
      { id: 'class.public.irr', better: 'more' },
      { id: 'class.public.npv', better: 'more' },
      { id: 'equity.irr', better: 'more' },
      { id: 'equity.multiple', better: 'more' },
      { id: 'equity.payback', better: 'less' },
      { id: 'project.irr', better: 'more' },
      { id: 'project.irrBeforeTax', better: 'more' },
      { id: 'levelised.costOfHour', better: 'less' },
    ],
  },
  {
    title: 'page.group.funding',
    items: [
      { id: 'uses.total' },
      { id: 'sources.gearing' },
      { id: 'sizing.binding' },
      { id: 'equity.support', better: 'less' },
      { id: 'equity.mostHeldBack', better: 'less' },
      { id: 'debt.minDscr', better: 'more' },
      { id: 'debt.avgDscr', better: 'more' },
      { id: 'debt.llcr', better: 'more' },
      { id: 'debt.plcr', better: 'more' },
    ],
  },
  {
    title: 'page.group.capacity',
    items: [
      { id: 'capacity.accelerators' },
      { id: 'capacity.racks' },
      { id: 'capacity.itMw' },
      { id: 'capacity.facilityMw' },
      { id: 'capacity.pflopsBf16' },
      { id: 'capacity.pue', better: 'less' },
      { id: 'sales.averageUtilisation', better: 'more' },
      { id: 'capacity.carbon', better: 'less' },
    ],
  },
  {
    title: 'page.group.treasury',
    items: [
      { id: 'treasury.netLifetime', better: 'more' },
      { id: 'treasury.npv', better: 'more' },
      { id: 'treasury.taxReceivedLifetime', better: 'more' },
      { id: 'treasury.grantEquivalent' },
      { id: 'treasury.discountLifetime' },
      { id: 'put.value' },
    ],
  },
]

/** What a programme that runs machines of others is asked first, in place of what is built and how it is funded. */
const served: HeadlineGroup = {
  title: 'page.group.programme',
  items: [
    { id: 'sales.soldLifetime', better: 'more' },
    { id: 'capacity.accelerators' },
    { id: 'opex.lifetime', better: 'less' },
    { id: 'levelised.costOfHour', better: 'less' },
    { id: 'revenue.averagePrice' },
    { id: 'revenue.lifetime', better: 'more' },
    { id: 'sales.averageUtilisation', better: 'more' },
    { id: 'equity.support', better: 'less' },
  ],
}

const borrowing: HeadlineGroup = {
  title: 'page.group.funding',
  items: [
    { id: 'debt.minDscr', better: 'more' },
    { id: 'debt.avgDscr', better: 'more' },
    { id: 'debt.llcr', better: 'more' },
    { id: 'sources.debt' },
  ],
}

/** Groups by the kind of plan; of debt only where some falls due. */
function groupsOf(plan: Plan, outcome: Outcome): readonly HeadlineGroup[] {
  if (planKind(plan) !== 'programme') return headlines
  const [returns, , capacity, treasury] = headlines
  const repays = outcome.evaluation.measures.get('debt.minDscr')?.ok
  const seen = new Set(served.items.map(({ id }) => id))
  return [served, ...(repays ? [borrowing] : []), returns!, capacity!, treasury!].map((group) =>
    group === served ? group : { ...group, items: group.items.filter(({ id }) => !seen.has(id)) },
  )
}

/** The groups with what there is to say of a plan: of a side that nobody is on there is nothing. */
export function headlinesOf(plan: Plan, outcome: Outcome): HeadlineGroup[] {
  const nobodyOn = ['public', 'private'].filter((side) => plan.terms.shareholders.every((one) => one.side !== side))
  return groupsOf(plan, outcome).map(({ title, items }) => ({
    title,
    items: items.filter(
      ({ id }) => outcome.centre.model.measures.has(id) && !nobodyOn.some((side) => id.startsWith(`class.${side}.`)),
    ),
  }))
}
