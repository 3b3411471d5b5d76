import { assume, cite } from '../../citing.ts'

type Years = readonly [string, string, string, string]

/** List price of an hour: where contracts stood in March 2026, falling to today’s three-year reservation. */
const contractPrices = (years: Years) => [
  { from: years[0], value: cite('h100.contractUsd') },
  { from: years[1], value: assume(2, 'Between the 2026 contract price and its 2025 low', 40) },
  { from: years[2], value: cite('h100.contractLowUsd') },
  { from: years[3], value: cite('h100.reservedUsd') },
]

interface Customer {
  readonly id: string
  readonly name: string
  /** Whether the state's programmes and institutions buy. */
  readonly buyer: 'public' | 'private'
  readonly purchase: 'contract' | 'on-demand'
  readonly h100Equivalents: number
  readonly reserved: number
  readonly discount: number
  readonly usage: number
  readonly why: string
  /** Users by date; one from the start where none are given. */
  readonly users?: { from: string; value: ReturnType<typeof cite> }[]
}

/** Customers of one class in order of priority, from the month in which service begins. */
export function customers(sold: string, years: Years, list: readonly Customer[]) {
  const price = contractPrices(years)
  return list.map(({ id, name, buyer, purchase, h100Equivalents, reserved, discount, usage, why, users }, i) => ({
    id,
    name,
    buyer,
    priority: i + 1,
    users: users ?? [{ from: years[0], value: assume(1, 'The segment as a whole', 60) }],
    ramp: { from: years[0], months: assume(12, 'A year from first service to the full request', 40) },
    purchase,
    usage: assume(usage, 'Share of the hours granted that are used', 40),
    discount: assume(discount, discount > 0 ? 'Reduced for the segment; no fee is published' : 'List price', 40),
    elasticity: assume(0, 'Off: requests do not answer to the price', 60),
    requests: [
      {
        class: sold,
        h100Equivalents: [{ from: years[0], value: assume(h100Equivalents, why, 40) }],
        reserved: assume(reserved, 'Hours set aside; no figure is published', 40),
        price,
        referencePrice: cite('h100.contractUsd'),
      },
    ],
  }))
}

const wanted = 'Of requests for about 70 % of the hours in all, within 55 to 85 %'

/** Who would use the national centre: the state’s programmes first, then companies, then the partners themselves. */
export const nationalCustomers = (sold: string, years: Years) =>
  customers(sold, years, [
    {
      id: 'sovereign-teams',
      name: '독자 AI 파운데이션 모델 정예팀',
      buyer: 'public',
      purchase: 'contract',
      h100Equivalents: 1500,
      reserved: 0.1,
      discount: 0.3,
      usage: 0.9,
      why: 'More than the 1,000 accelerators a team was promised in 2025, for a team that is left',
      users: [
        { from: years[0], value: cite('sovereign.teams.2026-12') },
        { from: years[1], value: assume(1, 'Narrowed to one or two by 2027', 50) },
      ],
    },
    {
      id: 'public-programme',
      name: '공공·AI 전환 사업',
      buyer: 'public',
      purchase: 'contract',
      h100Equivalents: 5000,
      reserved: 0.15,
      discount: 0.3,
      usage: 0.85,
      why: `${wanted}; in March 2026 public users asked for 13,712 accelerators and were granted 4,224`,
    },
    {
      id: 'research',
      name: '대학·연구기관',
      buyer: 'public',
      purchase: 'contract',
      h100Equivalents: 3500,
      reserved: 0.1,
      discount: 0.3,
      usage: 0.8,
      why: wanted,
    },
    {
      id: 'sme',
      name: '중소·벤처기업',
      buyer: 'private',
      purchase: 'on-demand',
      h100Equivalents: 2500,
      reserved: 0.05,
      discount: 0.15,
      usage: 0.8,
      why: wanted,
    },
    {
      id: 'commercial',
      name: '민간 기업',
      buyer: 'private',
      purchase: 'contract',
      h100Equivalents: 8500,
      reserved: 0,
      discount: 0,
      usage: 0.85,
      why: wanted,
    },
    {
      id: 'partners',
      name: '참여사 자체 수요',
      buyer: 'private',
      purchase: 'contract',
      h100Equivalents: 2000,
      reserved: 0,
      discount: 0.1,
      usage: 0.85,
      why: wanted,
    },
  ])

export const sales = { releasedShare: assume(1, 'Reserved hours that nobody wants are sold to others', 50) }
