import type { Manner } from './format.ts'

const shares = [
  'class.ownership',
  'class.share',
  'debt.monthlyRate',
  'debt.repaidShare',
  'debt.share',
  'demand.discount',
  'demand.share',
  'demand.utilisation',
  'deployment.availability',
  'deployment.installedShare',
  'deployment.loadFactor',
  'deployment.networkStorageKwShare',
  'deployment.powerPassThrough',
  'equity.legalReserveCapitalShare',
  'equity.legalReserveRate',
  'revenue.utilisation',
  'site.contingency',
  'site.fundLevy',
  'site.liveShare',
  'site.powerFactor',
  'site.ppaShare',
  'sources.equityShare',
  'sources.gearing',
  'sources.gearingToDate',
  'tax.localShare',
  'tax.lossCap',
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((bracket) => `tax.rate${bracket}`),
]

const flags = [
  'capacity.serving',
  'alert.balloon',
  'alert.dscr-below-one',
  'alert.equity-not-called',
  'alert.losses-expire',
  'alert.shareholder-support',
  'alert.utilisation-high',
  'alert.utilisation-low',
  'debt.dscrTested',
  'debt.matured',
  'deployment.inLife',
  'deployment.serving',
  'equity.payday',
  'financing.serving',
  'site.alert-building-short',
  'site.alert-power-short',
  'site.alert-racks-short',
  'site.buildingShort',
  'site.powerShort',
  'site.racksShort',
  'site.serving',
  'tax.assessed',
  'time.construction',
  'time.final',
  'time.operation',
]

const factors = [
  'site.powerFactorAdjustment',
  'site.tariffIndex',
  'debt.avgDscr',
  'debt.dscr',
  'debt.minDscr',
  'terminal.accelerators',
  'terminal.facility',
]

/** Months counted from the plan's start; other numbers of months are durations. */
const dates = [
  'capacity.serviceStart',
  'debt.firstPayment',
  'debt.maturity',
  'deployment.installFrom',
  'deployment.installTo',
  'deployment.paymentFrom',
  'deployment.paymentTo',
  'site.constructionFrom',
  'site.constructionTo',
  'site.inService',
]

const manners: ReadonlyMap<string, Manner> = new Map([
  ...shares.map((key) => [key, 'share'] as const),
  ...flags.map((key) => [key, 'flag'] as const),
  ...factors.map((key) => [key, 'factor'] as const),
  ...dates.map((key) => [key, 'date'] as const),
])

/**
 * How a number of this label is to be read, where its unit alone does not tell.
 * @param key of the label, such as `site.liveShare`
 * @example formatQuantity(value, unit, locale, { as: mannerOf(label.key), start: plan.meta.start })
 */
export function mannerOf(key: string): Manner | undefined {
  return manners.get(key)
}
