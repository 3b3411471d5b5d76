import type { Model } from '#algebra/model.ts'
import { ModelBuilder } from '#algebra/model-builder.ts'
import type { Plan } from '#contract/plan.ts'
import { capacityBlock } from './capacity/capacity.ts'
import { siteBlock } from './capacity/site.ts'
import type { DerivedInput } from './electricity/tariff-bill.ts'
import { financeBlocks } from './finance/finance.ts'
import { type Alert, alerts } from './integrity/alerts.ts'
import { capacityChecks } from './integrity/capacity-checks.ts'
import type { Check } from './integrity/check.ts'
import { financeChecks } from './integrity/finance-checks.ts'
import { capexBlock } from './operation/capex.ts'
import { opexBlock } from './operation/opex.ts'
import { revenueBlock } from './operation/revenue.ts'
import { timeBlock } from './time.ts'

/** The equations of one centre, with what must hold of them and what is worth saying. */
export interface CentreModel {
  readonly model: Model
  readonly checks: readonly Check[]
  readonly alerts: readonly Alert[]
  /** Inputs that the calendar decides. */
  readonly derived: readonly DerivedInput[]
}

/** Writes the equations for the sites, deployments and segments that a plan has; its numbers are read later. */
export function centreModel(plan: Plan): CentreModel {
  const builder = new ModelBuilder()
  const time = timeBlock(builder)
  const sites = plan.sites.map((_, i) => siteBlock(builder, plan, i, time))
  const capacity = capacityBlock(builder, sites)
  const revenue = revenueBlock(builder, plan, capacity, sites, time)
  const capex = capexBlock(builder, sites)
  const opex = opexBlock(builder, capacity, sites, capex, time)
  const finance = financeBlocks(builder, plan, time, { revenue, opex, capex })
  const checks = [
    ...financeChecks(builder, time, { revenue, opex, capex }, finance),
    ...capacityChecks(builder, sites, capacity, revenue),
  ]
  const said = alerts(builder, time, sites, revenue, finance)
  return { model: builder.build(), checks, alerts: said, derived: sites.flatMap((site) => site.bill.derived) }
}
