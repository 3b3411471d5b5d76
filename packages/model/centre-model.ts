import type { Model } from '#algebra/model.ts'
import { ModelBuilder } from '#algebra/model-builder.ts'
import type { Plan } from '#contract/plan.ts'
import { writePhysical } from './capacity/physical.ts'
import { writeQuota } from './capacity/quota.ts'
import { writeAnchor } from './demand/anchor.ts'
import { writeFinance } from './finance/finance.ts'
import { type WaterfallStep, waterfallOf } from './finance/waterfall.ts'
import type { Books } from './ground/books.ts'
import { writeExchangeRate } from './ground/exchange.ts'
import { Ledger } from './ground/ledger.ts'
import { writeTime } from './ground/time.ts'
import type { Alert } from './integrity/alert.ts'
import { alertsOf } from './integrity/alerts.ts'
import type { Centre } from './integrity/centre.ts'
import type { Check } from './integrity/check.ts'
import { checksOf } from './integrity/checks.ts'
import { type Prices, writePrices } from './integrity/prices.ts'
import { writeAcquisitionTax } from './operation/acquisition.ts'
import { writeCapex } from './operation/capex.ts'
import { writeCosts, writeExpensedCosts } from './operation/costs.ts'
import { writeMachineCosts } from './operation/machine-costs.ts'
import { writeOpex } from './operation/opex.ts'
import { writePenalty } from './operation/penalty.ts'
import { writePropertyTax } from './operation/property-tax.ts'
import { writeRevenue, writeSales } from './operation/revenue.ts'
import { writeRunning } from './operation/running.ts'
import type { DerivedInput } from './plan/derived-input.ts'
import type { Question } from './plan/questions.ts'
import { questionsOf } from './plan/questions.ts'

/** The equations of one centre, with what must hold of them and what is worth saying. */
export interface CentreModel {
  readonly model: Model
  readonly checks: readonly Check[]
  readonly alerts: readonly Alert[]
  /** What real values are told by, where money has an index of prices. */
  readonly prices?: Prices
  /** Inputs that the calendar decides. */
  readonly derived: readonly DerivedInput[]
  /** What comes in and who is paid from it, in order. */
  readonly waterfall: readonly WaterfallStep[]
  /** Everything about the plan's structure that the equations depend on. */
  readonly asked: readonly Question[]
}

/** Writes the equations for the sites, deployments and segments that a plan has; its numbers are read later. */
export function centreModel(plan: Plan, ledger: Ledger = new Ledger()): CentreModel {
  const questions = questionsOf(plan)
  const builder = new ModelBuilder()
  const time = writeTime(builder, questions.at)
  const books: Books = { builder, at: questions.at, time, ledger }
  const centre = writeCentre(books)
  const checks = checksOf(books, centre)
  const alerts = alertsOf(books, centre)
  const derived = centre.sites.flatMap(({ bill }) => bill.derived)
  const prices = writePrices(builder, time)
  const waterfall = waterfallOf(ledger)
  return { model: builder.build(), checks, alerts, derived, prices, waterfall, asked: questions.close() }
}

/** From what stands and is sold to what is earned, spent and financed. */
function writeCentre(books: Books): Centre {
  const usdKrw = writeExchangeRate(books)
  const { fleet, drawn, sites, demand, capacity } = writePhysical(books, usdKrw)
  const billed = sites.flatMap((site) => site.billed)
  const installed = fleet.map((one) => one.installed)
  const shells = sites.map(({ shell }) => shell)

  writeSales(books, demand, fleet, billed)
  const anchor = writeAnchor(books, demand)
  const revenue = writeRevenue(books)

  const costs = writeCosts(books, usdKrw)
  const capex = writeCapex(books, shells, installed, costs, usdKrw, writeAcquisitionTax(books))
  const ofDeployments = writeMachineCosts(books, fleet, capex.accelerators, usdKrw)
  const running = writeRunning(books, capacity, capex)
  const penalty = writePenalty(books, installed)
  const property = writePropertyTax(books, capex)
  writeExpensedCosts(books, costs)
  const opex = writeOpex(books, running, ofDeployments)

  const spent = new Map(capex.accelerators.map(({ installed, spentToDate }) => [installed, spentToDate]))
  const quota = writeQuota(books, fleet, spent)
  const finance = writeFinance(books, { revenue, opex, capex, demand, drawn })
  return { sites, fleet, demand, quota, anchor, penalty, revenue, opex, capex, costs, property, finance }
}
