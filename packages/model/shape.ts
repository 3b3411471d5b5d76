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
    plan.npuQuota?.measure,
    plan.tax.brackets.map(({ upTo }) => upTo === null),
    plan.tax.lossYears,
  ])
}
