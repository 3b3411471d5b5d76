import type { Energy } from '#contract/energy.ts'
import type { Overlays } from '#contract/overlays.ts'
import type { Plan } from '#contract/plan.ts'
import { loanRatePlaces } from './loan-rate-places.ts'

/** Where each overlay changes a plan, as JSON Pointers. */
export const overlayPlaces: Readonly<Record<keyof Overlays, (plan: Plan) => string[]>> = {
  energyPrice: ({ sites }) =>
    sites.flatMap(({ energy }, i) => energyPlaces(energy).map((at) => `/sites/${i}/energy${at}`)),
  usdKrw: ({ economy: { usdKrw } }) =>
    typeof usdKrw === 'number' ? ['/economy/usdKrw'] : usdKrw.map((_, k) => `/economy/usdKrw/${k}/value`),
  // The reference price stays: it is the price at which demand was seen, not one that is charged.
  computePrice: ({ demand }) =>
    demand.flatMap(({ requests }, i) =>
      requests.flatMap(({ price }, j) => price.map((_, k) => `/demand/${i}/requests/${j}/price/${k}/value`)),
    ),
  interest: loanRatePlaces,
}

/** Every amount of money on a bill, so that a factor multiplies the bill; shares of it are none. */
function energyPlaces(energy: Energy): string[] {
  if (energy.kind === 'flat') return ['/price']
  const bands = Object.entries(energy.prices).flatMap(([season, prices]) =>
    Object.keys(prices).map((band) => `/prices/${season}/${band}`),
  )
  return [...bands, '/demandCharge', '/climateCharge', '/fuelAdjustment', '/regionalAdjustment', '/ppa/price']
}
