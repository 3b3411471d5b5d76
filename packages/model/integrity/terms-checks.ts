import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { plus } from '#algebra/operators/plus.ts'
import type { Plan } from '#contract/plan.ts'
import type { Anchor } from '../demand/anchor.ts'
import type { Demand } from '../demand/demand.ts'
import type { Finance } from '../finance/finance.ts'
import type { Time } from '../ground/time.ts'
import type { Cost } from '../operation/costs.ts'
import { billsOff } from './bill-violations.ts'
import { type Check, check } from './check.ts'
import { creditsDue } from './credit-violations.ts'
import { payoutsDue, sweepDue } from './due-violations.ts'
import type { Operation } from './finance-violations.ts'
import { type Index, indicesOff } from './indices-violations.ts'
import { loanTermsOff, subsidyOff } from './rates-violations.ts'
import { reserveTargetOff } from './reserve-violations.ts'
import { daysOwedOff, type Running, runningCostOff } from './running-violations.ts'
import { careBilledOff, hoursBilledOff } from './sales-violations.ts'
import { builtOff, itemsOff, ordersOff, yearsOf } from './spending-violations.ts'

interface Centre {
  readonly operation: Operation
  readonly finance: Finance
  readonly costs: readonly Cost[]
  readonly demand: Demand
  readonly anchor: Anchor | undefined
  readonly running: Running
}

/** What must hold of money between the plan's terms and the lines, recomputed from the plan's own data. */
export function termsChecks(
  builder: ModelBuilder,
  plan: Plan,
  time: Time,
  size: Line,
  { operation, finance, costs, demand, anchor, running }: Centre,
): Check[] {
  const read = (pointer: string) => builder.inputAt(pointer)
  const { opex, capex } = operation
  const add = (id: string, violation: Parameters<typeof check>[3]) => check(builder, id, 'KRW', violation, size)
  const indices: Index[] = [
    { index: time.priceIndex, rate: time.cpi },
    { index: opex.wages.index, rate: opex.wages.escalation },
    ...capex.halls.flatMap(({ costIndex, shell: { at, hall } }) =>
      costIndex ? [{ index: costIndex, rate: read(`${at}/escalation`), years: yearsOf(read, at, hall) }] : [],
    ),
    ...running.sites.flatMap(({ bill: { tariff, escalation } }) =>
      tariff ? [{ index: tariff.index, rate: escalation }] : [],
    ),
  ]
  const shells = running.sites.map(({ shell }) => shell)
  const sweeps = plan.finance.sweepShare > 0 ? [sweepDue(read, finance, time)] : []
  return [
    check(builder, 'indices', '1', indicesOff(indices, time)),
    add('loan-terms', plus(loanTermsOff(read, finance, time), subsidyOff(read, finance))),
    add('payouts-due', plus(payoutsDue(read, finance, time), ...sweeps)),
    add('credits-due', creditsDue(read, finance, operation)),
    add('reserve-target', reserveTargetOff(read, finance, time)),
    add('spending', plus(builtOff(read, shells, capex, time), ordersOff(read, capex), itemsOff(read, costs, time))),
    add('running-cost', runningCostOff(read, operation, running, time)),
    add('power-billed', billsOff(read, running.sites, time)),
    add('days-owed', daysOwedOff(read, finance, operation, time)),
    add(
      'billed',
      plus(
        hoursBilledOff(read, demand, finance),
        careBilledOff(read, operation, demand, running, time, anchor?.payment),
      ),
    ),
  ]
}
