import { presets } from '#catalog/presets.ts'
import { tariffTables } from '#catalog/tariffs/tariff-tables.ts'
import type { Deployment } from '#contract/deployment.ts'
import type { TariffEnergy } from '#contract/energy.ts'
import type { Tranche } from '#contract/finance.ts'
import type { Plan } from '#contract/plan.ts'
import { repaired } from '#specimens/any-plan.ts'
import { covering } from '#specimens/covering.ts'
import { inTurn } from '#specimens/in-turn.ts'

const { demandCharge, energy: prices, schedule } = tariffTables['industrial-hvb-2-2026-04']

const tariffEnergy: TariffEnergy = {
  kind: 'tariff',
  schedule,
  loadShape: null,
  demandFactor: 0.9,
  demandCharge,
  prices,
  climateCharge: 0,
  fuelAdjustment: 0,
  regionalAdjustment: 0,
  fundLevy: 0,
  powerFactor: 0.9,
  ppa: { share: 0, price: 0 },
  escalation: 0,
  index: [{ from: '2026-01', value: 1 }],
}

const home = { site: 'site', hall: 'hall' }

/** A loan of each way of repayment, and holders of each kind of share. */
function oneOfEachMoney(plan: Plan): Pick<Plan, 'finance' | 'terms'> {
  const [first] = plan.finance.tranches
  const [holder] = plan.terms.shareholders
  const fixed = { kind: 'fixed' as const, rate: 0.04 }
  const refinancing = { month: '2030-01', rate: 0.04, fee: 0 }
  const loans: Tranche[] = [
    { ...first!, id: 'level', name: '<level>' },
    { ...first!, id: 'equal', name: '<equal>', rate: fixed, amortisation: { kind: 'equal-principal' }, refinancing },
    { ...first!, id: 'sculpted', name: '<sculpted>', amortisation: { kind: 'sculpted', dscr: 1.3 } },
    { ...first!, id: 'bullet', name: '<bullet>', rank: 'mezzanine', amortisation: { kind: 'bullet' } },
  ]
  const preferred = { kind: 'preferred' as const, dividend: 0.04, cumulative: 'yes' as const, redeemFrom: '2030-01' }
  return {
    finance: {
      ...plan.finance,
      sizing: { kind: 'caps', gearing: 0.8, dscr: 1.3, llcr: 1.3 },
      tranches: loans,
      lease: { share: 0, rate: 0, rentMonths: 36, residualShare: 0 },
      reserve: { months: 6, letterOfCredit: { fee: 0 } },
      replacement: { monthsAhead: 12 },
      shareholderLoan: { share: 0, rate: 0, interestFrom: '2030-01', repayFrom: '2030-01' },
      capitalReduction: { from: '2030-01', floor: 0 },
      sweepShare: 0.5,
      lockUp: { ...plan.finance.lockUp, defaultDscr: 1 },
      workingCapital: { ...plan.finance.workingCapital, depositDays: 0, prepaidDays: 0 },
    },
    terms: {
      ...plan.terms,
      put: { month: '2030-01', rate: 0.05, volatility: 0.3 },
      anchor: { hours: 0, price: 0, from: '2027-01', to: '2030-12' },
      penalty: { accelerators: 1, by: '2030-01', perMonth: 0 },
      guarantee: { share: 0, limit: 0 },
      shareholders: [
        { ...holder!, id: 'public', name: '<public>', side: 'public', instrument: { kind: 'common' } },
        {
          ...holder!,
          id: 'private',
          name: '<private>',
          side: 'private',
          instrument: { kind: 'common' },
          inKind: [
            { what: 'land', site: 'site' },
            { what: 'hall', site: 'site', hall: 'hall' },
            { what: 'accelerators', deployment: 'owned' },
          ],
        },
        { ...holder!, id: 'preferred', name: '<preferred>', side: 'public', instrument: preferred },
      ],
    },
  }
}

/** A cost item of each way of spending and each fate, a grant, and every tax. */
function oneOfEachUse({ tax }: Plan): Pick<Plan, 'costs' | 'tax'> & Pick<Plan['finance'], 'grants'> {
  const item = { kind: 'other', currency: 'KRW', amount: 0, lifeMonths: 60 } as const
  const window = { from: '2026-01', to: '2026-12' }
  const [first] = tax.brackets
  return {
    costs: [
      { ...item, id: 'item', name: '<item>', escalation: 0, spending: { kind: 'even', ...window } },
      {
        ...item,
        id: 'curved',
        name: '<curved>',
        currency: 'USD',
        escalation: 0,
        priceBaseYear: 2026,
        inService: '2027-01',
        spending: { kind: 's-curve', ...window },
      },
      {
        ...item,
        id: 'staged',
        name: '<staged>',
        lifeMonths: null,
        spending: { kind: 'milestones', milestones: [{ month: '2026-01', share: 1 }] },
      },
    ],
    grants: [{ id: 'grant', name: '<grant>', giver: 'state', amount: 0, share: 0, from: '2026-01' }],
    tax: {
      ...tax,
      later: [{ fromYear: 2030, brackets: [{ ...first!, upTo: null }] }],
      holiday: { fullYears: 0, partialYears: 0, partialShare: 0 },
      credit: { ...tax.credit, ruralTax: 0 },
      vat: { rate: 0, taxedShare: 1, settlementMonths: 2 },
      acquisition: { land: 0, building: 0, relief: 0 },
      property: { building: 0, land: 0, assessedShare: 0, relief: 0, reliefMonths: 0 },
      depreciation: { facilities: 'declining-balance', accelerators: 'declining-balance', costs: 'declining-balance' },
    },
  }
}

/** A plan with one of each thing, so that each equation stands once, before it is put right. */
function drafted(): Plan {
  const centre = presets.get('national-center-tender-2025h1')!
  const [site] = centre.sites
  const [hall] = site!.halls
  const of = (preset: string, id: string, changes: Partial<Deployment> = {}): Deployment => {
    const [first] = presets.get(preset)!.fleet
    const accelerator = { ...first!.accelerator, model: `<accelerator> <${id}>` }
    return { ...first!, ...home, id, class: 'class', accelerator, ...changes }
  }
  const [segment] = centre.demand
  const [request] = segment!.requests
  const { grants, ...uses } = oneOfEachUse(centre)
  const money = oneOfEachMoney(centre)
  const curved = { ...hall!, construction: { ...hall!.construction, curve: 's-curve' as const }, escalation: 0 }
  const staged = { ...hall!.construction, milestones: [{ month: hall!.construction.from, share: 1 }] }
  return {
    ...centre,
    ...money,
    ...uses,
    finance: { ...money.finance, grants },
    sites: [
      {
        ...site!,
        id: 'site',
        name: '<site>',
        halls: [
          { ...hall!, id: 'hall', name: '<hall>' },
          { ...curved, id: 'other-hall', name: '<other-hall>', cooling: { ...hall!.cooling, kind: 'liquid' } },
        ],
      },
      {
        ...site!,
        id: 'tariff-site',
        name: '<tariff-site>',
        grid: { ...site!.grid, construction: staged, assessment: null, escalation: 0 },
        halls: [{ ...hall!, id: 'hall', name: '<hall>', construction: staged }],
        energy: tariffEnergy,
      },
    ],
    fleet: [
      of('national-center-tender-2025h1', 'owned'),
      of('gumi-60mw', 'hosted'),
      of('gpu-lease-2025', 'leased', { class: 'other-class' }),
      of('gpu-purchase-2025', 'entrusted'),
      of('gumi-60mw', 'successor', {
        replaces: 'owned',
        bridge: { site: 'tariff-site', hall: 'hall', moveMonths: 1 },
        network: { kind: 'fabric', portsPerAccelerator: 1, radix: 64, switchKw: 2, switchPrice: 0 },
      }),
    ],
    demand: [
      {
        ...segment!,
        id: 'segment',
        name: '<segment>',
        buyer: 'public',
        requests: [{ ...request!, class: 'class' }],
      },
      {
        ...segment!,
        id: 'on-demand',
        name: '<on-demand>',
        buyer: 'private',
        priority: segment!.priority + 1,
        purchase: 'on-demand',
        requests: [{ ...request!, class: 'class' }],
      },
    ],
  }
}

/** What a plan may have in place of something of that plan, and what there is to say about it. */
const named: Readonly<Record<string, (plan: Plan) => Plan>> = {
  commitment: (plan) => financed(plan, { sizing: committed }),
  'equity-first': (plan) =>
    financed(plan, { sizing: committed, calls: { kind: 'equity-first' }, reserve: { months: 6, initial: 0 } }),
  'equity-first-within-caps': (plan) => financed(plan, { calls: { kind: 'equity-first' } }),
  schedule: (plan) =>
    financed(plan, {
      sizing: committed,
      calls: { kind: 'schedule', calledShare: [{ from: '2026-01', value: 1 }] },
    }),
  dissolution: ({ terms, ...plan }) => ({ ...plan, terms: { ...terms, put: { ...terms.put!, month: 'dissolution' } } }),
  'public-use': ({ terms, ...plan }) => ({ ...plan, terms: { ...terms, publicUse: { share: 0, discount: 0 } } }),
  'principal-first': (plan) => ({
    ...plan,
    terms: { ...plan.terms, shareholders: plan.terms.shareholders.map(principalFirst) },
  }),
  dollars: (plan) => ({ ...plan, fleet: plan.fleet.map((one) => ({ ...one, tenure: inDollars(one.tenure) })) }),
  'other-loans': (plan) => financed(plan, { tranches: plan.finance.tranches.map(otherTerms) }),
  'straight-line': ({ tax: { depreciation: _, ...tax }, ...plan }) => ({ ...plan, tax }),
  'half-year': ({ tax, ...plan }) => ({
    ...plan,
    tax: { ...tax, depreciation: { ...tax.depreciation!, facilities: 'straight-line', halfYear: 'yes' } },
  }),
}

const inDollars = (tenure: Deployment['tenure']): Deployment['tenure'] =>
  tenure.kind === 'owned' || tenure.kind === 'leased' ? { ...tenure, currency: 'USD' } : tenure

/** A loan at a rate by date, of which a part is due with the last payment where it is repaid in parts. */
const otherTerms = (tranche: Tranche): Tranche => ({
  ...tranche,
  rate: { kind: 'path', rate: [{ from: '2026-01', value: 0.04 }] },
  amortisation:
    tranche.amortisation.kind === 'level' || tranche.amortisation.kind === 'equal-principal'
      ? { ...tranche.amortisation, balloonShare: 0 }
      : tranche.amortisation,
})

const principalFirst = (holder: Plan['terms']['shareholders'][number]): Plan['terms']['shareholders'][number] =>
  holder.instrument.kind === 'preferred'
    ? { ...holder, instrument: { ...holder.instrument, order: 'principal-first' } }
    : holder

const committed = { kind: 'equity', amount: 0 } as const

const financed = (plan: Plan, change: Partial<Plan['finance']>): Plan => ({
  ...plan,
  finance: { ...plan.finance, ...change },
})

/** A valid plan with one of each thing. */
export const oneOfEach: Plan = repaired(drafted(), inTurn(0))

const byName = Object.entries(named).map(([id, change]) => [id, change(oneOfEach)] as const)

/** Under which what has no name of its own stands. */
export const whateverElse = 'whatever-else'

/** Plans that have something in place of something of it: those with a name, and then whatever else the schema allows. */
export const alternatives: readonly (readonly [id: string, plan: Plan])[] = [
  ...byName,
  ...covering(oneOfEach, [oneOfEach, ...byName.map(([, plan]) => plan)]).map(
    ([, plan]) => [whateverElse, plan] as const,
  ),
]
