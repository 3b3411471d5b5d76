import type { CostItem } from '#contract/cost.ts'
import type { Plan } from '#contract/plan.ts'

type Case = [name: string, change: (plan: Plan) => unknown, expected: string[]]

const item = (spending: CostItem['spending'], id = 'item'): CostItem => ({
  id,
  name: 'Item',
  kind: 'other',
  currency: 'KRW',
  amount: 1e9,
  spending,
  lifeMonths: 60,
})

const even = { kind: 'even', from: '2026-01', to: '2026-06' } as const

const milestones = (...paid: [month: string, share: number][]): CostItem['spending'] => ({
  kind: 'milestones',
  milestones: paid.map(([month, share]) => ({ month, share })),
})

const grant = (share: number, id = 'grant'): NonNullable<Plan['finance']['grants']>[number] => ({
  id,
  name: 'Grant',
  giver: 'state',
  amount: 1e9,
  share,
  from: '2026-01',
})

/** Plans, from January 2026 for 84 months, that break a rule in what they pay for setting up, in grants or in taxes. */
export const uses: Case[] = [
  ['ids of cost items are unique', (plan) => (plan.costs = [item(even), item(even)]), ['/costs/1/id rule.unique-id']],
  [
    'ids of grants are unique',
    ({ finance }) => (finance.grants = [grant(0.1), grant(0.1)]),
    ['/finance/grants/1/id rule.unique-id'],
  ],
  [
    'a cost item is paid from the start on',
    (plan) => (plan.costs = [item({ ...even, from: '2025-12' })]),
    ['/costs/0/spending/from rule.after-start'],
  ],
  [
    'until no earlier',
    (plan) => (plan.costs = [item({ ...even, kind: 's-curve', from: '2026-07' })]),
    ['/costs/0/spending/to rule.window-order'],
  ],
  [
    'and before the last month',
    (plan) => (plan.costs = [item({ ...even, to: '2032-12' })]),
    ['/costs/0/spending/to rule.before-end'],
  ],
  [
    'milestones lie within the plan',
    (plan) => (plan.costs = [item(milestones(['2025-12', 0.5], ['2032-12', 0.5]))]),
    ['/costs/0/spending/milestones/0/month rule.after-start', '/costs/0/spending/milestones/1/month rule.before-end'],
  ],
  [
    'milestones pay the whole',
    (plan) => (plan.costs = [item(milestones(['2026-01', 0.5], ['2026-02', 0.4]))]),
    ['/costs/0/spending/milestones rule.shares-sum'],
  ],
  [
    'milestones of construction lie within the plan and pay the whole',
    ({ sites }) => {
      sites[0]!.halls[0]!.construction.milestones = [
        { month: '2032-12', share: 0.5 },
        { month: '2026-03', share: 0.4 },
      ]
      sites[0]!.grid.construction.milestones = [{ month: '2025-12', share: 1 }]
    },
    [
      '/sites/0/halls/0/construction/milestones rule.shares-sum',
      '/sites/0/grid/construction/milestones/0/month rule.after-start',
      '/sites/0/halls/0/construction/milestones/0/month rule.before-end',
    ],
  ],
  [
    'milestones of construction follow no curve',
    ({ sites }) =>
      Object.assign(sites[0]!.halls[0]!.construction, {
        curve: 's-curve',
        milestones: [{ month: '2026-06', share: 1 }],
      }),
    ['/sites/0/halls/0/construction/curve rule.milestones-or-curve'],
  ],
  [
    'prices of a hall are known by its first milestone',
    ({ sites }) => {
      const [hall] = sites[0]!.halls
      hall!.construction = {
        from: '2026-03',
        to: '2026-06',
        milestones: [
          { month: '2026-04', share: 0.5 },
          { month: '2026-02', share: 0.5 },
        ],
      }
    },
    ['/sites/0/halls/0/shellCost/0/from rule.path-covers', '/sites/0/halls/0/plantCost/0/from rule.path-covers'],
  ],
  [
    'a price base year of a cost item needs a growth',
    (plan) => (plan.costs = [{ ...item(even), priceBaseYear: 2025 }]),
    ['/costs/0/priceBaseYear rule.base-year-needs-growth'],
  ],
  [
    'and so does that of a hall',
    ({ sites }) => (sites[0]!.halls[0]!.priceBaseYear = 2025),
    ['/sites/0/halls/0/priceBaseYear rule.base-year-needs-growth'],
  ],
  [
    'grants pay for no more than the whole',
    ({ finance }) => (finance.grants = [grant(0.6, 'one'), grant(0.6, 'two')]),
    ['/finance/grants rule.grants-within'],
  ],
  [
    'later brackets ascend',
    ({ tax }) =>
      (tax.later = [
        {
          fromYear: 2028,
          brackets: [
            { upTo: 2e8, rate: 0.1 },
            { upTo: 1e8, rate: 0.2 },
            { upTo: null, rate: 0.3 },
          ],
        },
      ]),
    ['/tax/later/0/brackets/1/upTo rule.bracket-order'],
  ],
  [
    'years of later brackets rise',
    ({ tax }) => (tax.later = [2028, 2028].map((fromYear) => ({ fromYear, brackets: [{ upTo: null, rate: 0.2 }] }))),
    ['/tax/later/1/fromYear rule.year-order'],
  ],
  [
    'an exchange rate by date holds from the start',
    ({ economy }) => (economy.usdKrw = [{ from: '2026-02', value: 1400 }]),
    ['/economy/usdKrw/0/from rule.path-covers'],
  ],
  [
    'and its months rise',
    ({ economy }) =>
      (economy.usdKrw = [
        { from: '2026-01', value: 1400 },
        { from: '2026-01', value: 1500 },
      ]),
    ['/economy/usdKrw/1/from rule.path-order'],
  ],
  [
    'a lease needs accelerators that are owned',
    (plan) => {
      plan.finance.lease = { share: 0.5, rate: 0.05, rentMonths: 36, residualShare: 0 }
      for (const one of plan.fleet) one.tenure = { kind: 'entrusted', inKindShare: 0, feePerMonth: 0 }
    },
    ['/finance/lease rule.lease-needs-accelerators'],
  ],
]
