import type { Plan } from '#contract/plan.ts'

/** What the equations themselves depend on; two plans of one shape share them and differ only in data. */
export function shapeOf(plan: Plan): string {
  return JSON.stringify([
    plan.sites.map(({ id, name, grid, powerChain, halls, energy }) => [
      id,
      name,
      grid.phases.length,
      grid.assessment !== null,
      powerChain.redundancy,
      halls.map((hall) => [hall.id, hall.name, hall.cooling.kind]),
      energy.kind,
    ]),
    plan.fleet.map(({ id, site, hall, bridge, class: sold, network, replaces, tenure, accelerator }) => [
      id,
      site,
      hall,
      bridge && [bridge.site, bridge.hall],
      sold,
      network.kind,
      replaces,
      tenure.kind,
      accelerator.model,
      accelerator.domestic,
    ]),
    plan.demand.map(({ id, name, priority, purchase, requests }) => [
      id,
      name,
      priority,
      purchase,
      requests.map((request) => request.class),
    ]),
    plan.terms.npuQuota?.measure,
    plan.terms.put !== null,
    plan.terms.shareholders.map(({ id, name, side, instrument }) => [
      id,
      name,
      side,
      instrument.kind,
      instrument.kind === 'preferred' && instrument.cumulative,
    ]),
    plan.finance.sizing.kind,
    plan.finance.calls?.kind ?? 'pro-rata',
    plan.finance.reserve.months,
    plan.finance.reserve.initial !== undefined,
    plan.finance.replacement?.monthsAhead,
    plan.finance.shareholderLoan !== undefined,
    plan.finance.capitalReduction !== undefined,
    plan.finance.sweepShare > 0,
    plan.finance.tranches.map(({ id, name, lender, rank, rate, amortisation, refinancing }) => [
      id,
      name,
      lender,
      rank,
      rate.kind,
      amortisation.kind,
      refinancing !== null,
    ]),
    plan.tax.brackets.map(({ upTo }) => upTo === null),
    plan.tax.lossYears,
    plan.tax.credit.years,
  ])
}
