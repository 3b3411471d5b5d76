import type { Plan } from '#contract/plan.ts'

/** A customer of the class `gpu` who wants H100-equivalents at 2 USD an hour from the start. */
export const customer = (id: string, h100Equivalents: number): Plan['demand'][number] => ({
  id,
  name: id,
  priority: 1,
  users: [{ from: '2026-01', value: 1 }],
  ramp: { from: '2026-01', months: 1 },
  purchase: 'contract',
  usage: 1,
  discount: 0,
  elasticity: 0,
  requests: [
    {
      class: 'gpu',
      h100Equivalents: [{ from: '2026-01', value: h100Equivalents }],
      reserved: 0,
      price: [{ from: '2026-01', value: 2 }],
      referencePrice: 2,
    },
  ],
})
