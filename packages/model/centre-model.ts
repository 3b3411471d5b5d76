import type { Model } from '#algebra/model.ts'
import { ModelBuilder } from '#algebra/model-builder.ts'
import type { Plan } from '#contract/plan.ts'
import { physicalBlocks } from './capacity/physical.ts'
import { quotaBlock } from './capacity/quota.ts'
import { anchorBlock } from './demand/anchor.ts'
import type { DerivedInput } from './electricity/tariff-bill.ts'
import { financeBlocks } from './finance/finance.ts'
import { exchangeRate } from './ground/exchange.ts'
import { timeBlock } from './ground/time.ts'
import type { Alert } from './integrity/alert.ts'
import { capacityAlerts } from './integrity/capacity-alerts.ts'
import { capacityChecks } from './integrity/capacity-checks.ts'
import type { Check } from './integrity/check.ts'
import { financeAlerts } from './integrity/finance-alerts.ts'
import { financeChecks, moneyScale } from './integrity/finance-checks.ts'
import { termsChecks } from './integrity/terms-checks.ts'
import { acquisitionTax } from './operation/acquisition.ts'
import { capexBlock } from './operation/capex.ts'
import { costBlocks } from './operation/costs.ts'
import { opexBlock } from './operation/opex.ts'
import { penaltyBlock } from './operation/penalty.ts'
import { propertyTax } from './operation/property-tax.ts'
import { revenueBlock } from './operation/revenue.ts'
import { type Prices, pricesOf } from './readings/present-values.ts'

/** The equations of one centre, with what must hold of them and what is worth saying. */
export interface CentreModel {
  readonly model: Model
  readonly checks: readonly Check[]
  readonly alerts: readonly Alert[]
  /** What real values are told by, where money has an index of prices. */
  readonly prices?: Prices
  /** Inputs that the calendar decides. */
  readonly derived: readonly DerivedInput[]
}

/** Writes the equations for the sites, deployments and segments that a plan has; its numbers are read later. */
export function centreModel(plan: Plan): CentreModel {
  const builder = new ModelBuilder()
  const time = timeBlock(builder)
  const usdKrw = exchangeRate(builder, plan)
  const { fleet, drawn, sites, demand, capacity } = physicalBlocks(builder, plan, time, usdKrw)
  const billed = sites.flatMap((site) => site.billed)
  const anchor = anchorBlock(builder, plan, demand)
  const revenue = revenueBlock(builder, demand, fleet, billed, time, anchor)
  const costs = costBlocks(builder, plan, time, usdKrw)
  const acquisition = acquisitionTax(builder, plan)
  const installed = fleet.map((one) => one.installed)
  const capex = capexBlock(
    builder,
    time,
    sites.map(({ shell }) => shell),
    installed,
    { costs, acquisition, usdKrw, vat: plan.tax.vat !== undefined },
  )
  const property = propertyTax(builder, plan, capex)
  const penalty = penaltyBlock(builder, plan, installed)
  const opex = opexBlock(builder, capacity, sites, fleet, capex, time, {
    propertyTax: property?.paid,
    costs,
    penalty,
    usdKrw,
  })
  const spent = new Map(capex.accelerators.map(({ installed, spentToDate }) => [installed, spentToDate]))
  const quota = quotaBlock(builder, plan, fleet, spent)
  const finance = financeBlocks(builder, plan, time, { revenue, opex, capex, demand, drawn, anchor, penalty })
  const expensed = costs.filter(({ asset }) => !asset).map(({ spending }) => spending)
  const besides = [...expensed, ...(property ? [property.paid] : []), ...(penalty ? [penalty.charge] : [])]
  const scale = moneyScale(builder, finance, revenue)
  const checks = [
    ...financeChecks(builder, time, scale, { revenue, opex, capex }, finance, {
      costs,
      acquisition,
      property,
      demand,
      anchor,
      penalty,
      fleet: installed,
      itEnergy: sites.flatMap(({ draws }) => draws.map((one) => one.itEnergy)),
    }),
    ...capacityChecks(builder, sites, demand),
    ...termsChecks(builder, plan, time, scale, {
      operation: { revenue, opex, capex },
      finance,
      costs,
      demand,
      anchor,
      running: { sites, fleet, besides },
    }),
  ]
  const said = [
    ...capacityAlerts(builder, { sites, fleet, demand, quota }, time),
    ...financeAlerts(builder, time, finance, opex),
  ]
  const derived = sites.flatMap(({ bill }) => bill.derived)
  const prices = pricesOf(builder, time)
  return { model: builder.build(), checks, alerts: said, derived, prices }
}
