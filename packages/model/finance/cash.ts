import type { Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import { below0, sumOf } from '../formulas.ts'
import type { Time } from '../time.ts'
import type { Assets } from './assets.ts'
import type { Funding } from './funding.ts'
import type { LoanLines } from './loan.ts'

export interface Cash {
  readonly balance: Line
  readonly opening: Line
  readonly cfads: Line
  readonly debtService: Line
  readonly laterCapex: Line
  /** Cash before the shareholders put in or take out anything. */
  readonly beforeShareholders: Line
  readonly support: Line
}

interface Flows {
  /** Revenue less opex less tax, paid in the month. */
  readonly operatingCash: Line
  readonly capex: Line
  readonly funding: Funding
  readonly loans: readonly LoanLines[]
  readonly assets: Assets
}

/**
 * Cash from operation to the shareholders. Capex after construction is paid from cash; what cash cannot pay, the
 * shareholders make good, so that cash never falls below 0 and no debt service is missed.
 */
export function cashBlock(
  builder: ModelBuilder,
  time: Time,
  { operatingCash, capex, funding, loans, assets }: Flows,
): Cash {
  const block = builder.block('cash')
  const balance = block.declareLevel('balance', 'KRW')
  const opening = block.level('opening', 'KRW', lag(balance))
  const laterCapex = block.flow('laterCapex', 'KRW', when(time.construction, 0, capex))
  const cfads = block.flow('cfads', 'KRW', minus(operatingCash, laterCapex))
  const interest = block.flow('interest', 'KRW', sumOf(loans.map((loan) => loan.paidInterest)))
  const principal = block.flow('principal', 'KRW', sumOf(loans.map((loan) => loan.principal)))
  const debtService = block.flow('debtService', 'KRW', plus(interest, principal))
  const beforeShareholders = block.level(
    'beforeShareholders',
    'KRW',
    minus(plus(opening, cfads, funding.preOperating, assets.proceeds), debtService),
  )
  const support = block.flow('support', 'KRW', below0(beforeShareholders), 'cash.supportKeepsCashAboveZero')
  builder.block('equity').measure('support', total(support))
  return { balance, opening, cfads, debtService, laterCapex, beforeShareholders, support }
}
