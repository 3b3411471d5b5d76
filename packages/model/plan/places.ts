import type { Energy } from '#contract/energy.ts'
import type { Overlays } from '#contract/overlays.ts'
import type { Plan } from '#contract/plan.ts'
import { loanRatePlaces } from './loan-rate-places.ts'

/** Where each overlay changes a plan, as JSON Pointers. */
export const overlayPlaces: Readonly<Record<keyof Overlays, (plan: Plan) => string[]>> = {
  energyPrice: ({ sites }) =>
    sites.flatMap(({ energy }, i) => billPlaces[energy.kind](energy as never).map((at) => `/sites/${i}/energy${at}`)),
  usdKrw: ({ economy: { usdKrw } }) =>
    typeof usdKrw === 'number' ? ['/economy/usdKrw'] : usdKrw.map((_, k) => `/economy/usdKrw/${k}/value`),
  // The reference price stays: it is the price at which demand was seen, not one that is charged.
  computePrice: ({ demand }) =>
    demand.flatMap(({ requests }, i) =>
      requests.flatMap(({ price }, j) => price.map((_, k) => `/demand/${i}/requests/${j}/price/${k}/value`)),
    ),
  interest: loanRatePlaces,
}

/** Every amount of money on a bill of each kind, so that a factor multiplies the bill; shares of it are none. */
const billPlaces: { readonly [K in Energy['kind']]: (energy: Extract<Energy, { kind: K }>) => string[] } = {
  flat: () => ['/price'],
  tariff({ prices }) {
    const bands = Object.entries(prices).flatMap(([season, ofSeason]) =>
      Object.keys(ofSeason).map((band) => `/prices/${season}/${band}`),
    )
    return [...bands, '/demandCharge', '/climateCharge', '/fuelAdjustment', '/regionalAdjustment', '/ppa/price']
  },
}
