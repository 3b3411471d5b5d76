import type { Plan } from '#contract/plan.ts'
import { assume, cite, derive, settle } from '../citing.ts'
import { figures } from '../figures.ts'
import { customers, sales } from '../presets/parts/customers.ts'
import { commercialLoan, covenants, treasuryRate } from '../presets/parts/debt.ts'
import {
  development,
  distributionMonth,
  economy,
  legalReserve,
  opex,
  propertyTaxes,
  tax,
  vat,
} from '../presets/parts/money.ts'
import { commonShares } from '../terms/parts.ts'
import { type Answers, later } from './answers.ts'
import { sketchedFleet } from './fleet.ts'
import { sketchedSite } from './site.ts'
import { scheduleOf, sizesOf } from './sizes.ts'

/** Who asks for how much of the accelerators, and how it is bought; a seventh is left to find customers for. */
const segments = [
  { id: 'commercial', name: '민간 기업', buyer: 'private', purchase: 'contract', part: 0.5, usage: 0.85, discount: 0 },
  { id: 'public', name: '공공·연구', buyer: 'public', purchase: 'contract', part: 0.2, usage: 0.85, discount: 0.2 },
  { id: 'sme', name: '중소·벤처기업', buyer: 'private', purchase: 'on-demand', part: 0.15, usage: 0.8, discount: 0.1 },
] as const

/** How far ahead prices of a contract are stated: the year and a half that each holds. */
const priceSteps = [0, 18, 36, 54] as const

function sketchedDemand({ accelerator, count, start }: Answers, opens: number) {
  const [first, second, third, fourth] = priceSteps.map((months) => later(start, opens + months))
  return customers(
    accelerator.id,
    [first!, second!, third!, fourth!],
    segments.map(({ part, ...segment }) => ({
      ...segment,
      reserved: 0,
      h100Equivalents: Math.round(count * accelerator.h100Equivalent.value * part),
      why: `${Math.round(part * 100)} % of the accelerators in H100-equivalents`,
    })),
  )
}

/** Debt that might be drawn: six tenths of what accelerators and hall cost, to the billion. */
function commitmentOf(answers: Answers): number {
  const { accelerator, count } = answers
  const usd = accelerator.price.at(-1)!.figure.value / (accelerator.priced === 'rack' ? accelerator.perNode.value : 1)
  const cost =
    usd * 1.5 * count * figures['economy.usdKrw'].value + sizesOf(answers).itMw * figures['site.costPerItMw'].value
  return Math.ceil((0.6 * cost) / 1e9) * 1e9
}

/**
 * A whole plan from a few answers: one site with a hall that the accelerators fill, one purchase, three kinds of
 * customers, a loan within caps and one private owner. Every value has a source of the catalog or says that it is
 * assumed.
 * @param answers the accelerator is `isSketchable`, and of no larger count than `sizesOf` says
 */
export function sketchedPlan(answers: Answers): Plan {
  const { title, start } = answers
  const { opens, delivery, install, service } = scheduleOf(answers)
  const constructionMonths = opens + delivery + install
  return settle({
    meta: { title, start, horizonMonths: constructionMonths + service, priceBaseYear: 2026 },
    economy: { ...economy, treasuryRate: treasuryRate(start) },
    sites: [sketchedSite(answers)],
    fleet: sketchedFleet(answers),
    demand: sketchedDemand(answers, opens + install),
    sales,
    opex: { ...opex, administration: assume(3e9, 'A site of an existing operator', 40) },
    costs: [development(start, later(start, 11))],
    tax: { ...tax, vat, ...propertyTaxes(derive(0, 'No zone is chosen'), derive(0, 'No zone is chosen')) },
    finance: {
      constructionMonths,
      sizing: {
        kind: 'caps' as const,
        gearing: assume(0.6, 'What banks lend to a data centre at most', 40),
        dscr: assume(1.3, 'Usual cover of contracted revenue', 50),
        llcr: assume(1.4, 'A tenth over the cover of a year', 40),
      },
      tranches: [
        commercialLoan({
          share: derive(1, 'The only loan'),
          commitment: assume(commitmentOf(answers), 'Six tenths of what accelerators and hall cost', 40),
          graceMonths: assume(6, 'Half a year of service', 40),
          repaymentMonths: assume(48, 'Within the life of the accelerators', 40),
        }),
      ],
      ...covenants,
      minimumCash: assume(5e9, 'Two months of operating cost', 40),
      distributionMonth,
      legalReserve,
      terminal: {
        facility: assume(1, 'Land and buildings at book value', 40),
        accelerators: assume(1, 'At book value, which is nil at the end of life', 50),
      },
    },
    terms: {
      shareholders: [commonShares('private', 'sponsor', '출자자', derive(1, 'The only shareholder'))],
      put: null,
      npuQuota: null,
      referenceRate: cite('terms.referenceRate'),
    },
  })
}
