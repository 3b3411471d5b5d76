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
      { id: 'equity.irr', better: 'more' },
      { id: 'project.irr', better: 'more' },
    ],
  },
  {
    title: 'page.group.funding',
    items: [
      { id: 'uses.total' },
      { id: 'sources.gearing' },
      { id: 'debt.minDscr', better: 'more' },
      { id: 'debt.avgDscr', better: 'more' },
      { id: 'equity.support', better: 'less' },
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
]
