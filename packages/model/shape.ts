import type { Plan } from '#contract/plan.ts'

/** What the equations themselves depend on; two plans of one shape share them and differ only in data. */
export function shapeOf(plan: Plan): string {
  return JSON.stringify([
    plan.sites.map(({ id, name, energy }) => [id, name, energy.kind]),
    plan.fleet.map(({ id, site, tenure, accelerator }) => [id, site, tenure.kind, accelerator.model]),
    plan.demand.map(({ id, name }) => [id, name]),
    plan.tax.brackets.map(({ upTo }) => upTo === null),
    plan.tax.lossYears,
  ])
}
