import type { Deployment } from '#contract/deployment.ts'
import type { Plan } from '#contract/plan.ts'

/** 800 accelerators in 100 nodes of 10 kW and 25 racks of four: 1 MW that never fails, in service from July 2026. */
export const plainDeployment: Deployment = {
  id: 'first',
  site: 'home',
  hall: 'hall',
  bridge: null,
  class: 'gpu',
  accelerator: {
    model: 'Plain',
    domestic: false,
    cooling: 'air',
    bf16Tflops: 2000,
    fp8Tflops: 4000,
    fp64Tflops: 40,
    h100Equivalent: 2,
  },
  count: 800,
  node: { accelerators: 8, kw: 10, perRackMost: 4, activeShare: 0.8, idleShare: 0.3 },
  network: { kind: 'share', kwShare: 0 },
  storageKwShare: 0,
  supportRackShare: 0,
  order: '2026-01',
  leadMonths: 6,
  deliveryMonths: 1,
  installMonths: 0,
  reliability: {
    failuresPerYear: 0,
    earlyMultiplier: 1,
    earlyMonths: 0,
    downPerFailure: 0,
    swapHours: 0,
    hardwareShare: 0,
    repairDays: 0,
    sparesShare: 0,
    maintenanceHours: 0,
    availability: 1,
  },
  lifeMonths: 60,
  serviceMonths: 60,
  replaces: null,
  tenure: {
    kind: 'owned',
    price: [{ from: '2026-01', value: 1e8 }],
    depositShare: 0.3,
    maintenanceRate: 0,
    resaleShare: 0.2,
  },
}

/** Eight more of the plan's machines, bought and delivered in one month. */
export const bought = (plan: Plan, month: string, cost = 12e9): Deployment => ({
  ...structuredClone(plan.fleet[0]!),
  id: 'bought',
  order: month,
  leadMonths: 0,
  deliveryMonths: 1,
  count: 8,
  tenure: {
    kind: 'owned',
    price: [{ from: '2026-01', value: cost / 8 }],
    depositShare: 0,
    maintenanceRate: 0,
    resaleShare: 0,
  },
})
