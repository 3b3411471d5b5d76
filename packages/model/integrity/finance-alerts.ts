import { constant, type Expression, type Operand } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { ownershipRules } from '#catalog/figures/ownership.ts'
import type { Finance } from '../finance/finance.ts'
import { both, excess, not, sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Opex } from '../operation/opex.ts'
import type { Alert } from './alert.ts'

/** Room for rounding under a threshold. */
const hair = 1 - 1e-9

const publicFrom = ownershipRules['ownership.publicInstitution'].value * hair
const controlledFrom = ownershipRules['ownership.publicInstitutionByControl'].value * hair

/** Share of the committed equity below which the rest counts as not called. */
const calledInFull = 1 - 1e-6

/** Less than this is rounding. */
const oneWon = constant(1, 'KRW')

/** What a reader should know of the money of a plan. */
export function financeAlerts(builder: ModelBuilder, time: Time, finance: Finance, { wages }: Opex): Alert[] {
  const add = (id: string, severity: Alert['severity'], condition: Operand): Alert => ({
    id,
    severity,
    condition: builder.block('alert').level(id, '1', condition),
    args: {},
  })
  const stake = builder.block('ownership').level('publicStake', '1', publicStake(finance))
  const { sizingDscr, cash, cover, equity, loans, tax, funding, sizing, grants, guarantee } = finance
  const standing = both(time.operation, not(time.final))
  return [
    add('shareholder-support', 'red', above(cash.support, oneWon)),
    add('dscr-below-one', 'red', both(cover.dscrTested, above(1, cover.dscr))),
    ...(sizingDscr
      ? [add('cover-below-sizing', 'amber', both(cover.dscrTested, above(times(sizingDscr, hair), cover.dscr)))]
      : []),
    add('balloon', 'amber', above(sumOf(loans.map((loan) => loan.balloon)), 0)),
    add(
      'reserve-short',
      'amber',
      both(time.operation, above(below(cash.reserve), 0), lag(above(below(cash.reserve), 0))),
    ),
    add('cash-below-minimum', 'amber', both(standing, above(minus(cash.minimum, oneWon), cash.balance))),
    ...(equity.defaultDscr
      ? [add('dscr-below-default', 'red', both(cover.dscrTested, above(equity.defaultDscr, times(cover.dscr, hair))))]
      : []),
    add('cash-trapped', 'amber', above(equity.trapped, oneWon)),
    add('commitment-exceeded', 'amber', both(time.construction, greatest(...loans.map(overdrawn)))),
    add('losses-expire', 'amber', above(tax.losses.expired, oneWon)),
    ...(guarantee?.limit
      ? [add('guarantee-over-limit', 'amber', above(times(guarantee.exposure, hair), guarantee.limit))]
      : []),
    ...(grants ? [add('grant-unused', 'amber', both(time.final, greatest(...grants.each.map(unused))))] : []),
    add(
      'equity-not-called',
      'amber',
      both(
        atLeast(monthIndex, time.constructionMonths),
        above(times(sizing.committed, calledInFull), balance(funding.equityCalled)),
      ),
    ),
    add('wages-above-cpi', 'amber', both(time.operation, above(wages.escalation, time.cpi))),
    add('public-institution', 'amber', atLeast(stake, publicFrom)),
    add('public-institution-by-control', 'amber', both(atLeast(stake, controlledFrom), above(publicFrom, stake))),
  ]
}

/** Share of all equity that the public side holds, until a put. */
function publicStake({ holders, returns: { put } }: Finance): Expression {
  const common = put ? not(put.sold) : 1
  return sumBy(
    holders.filter(({ shareholder }) => shareholder.side === 'public'),
    ({ share, ofCommon }) => (ofCommon ? times(share, common) : share),
  )
}

/** 1 where a grant has paid less than its amount. */
const unused = ({ paid, amount }: NonNullable<Finance['grants']>['each'][number]) =>
  above(times(amount, calledInFull), balance(paid))

/** 1 where more is owed than the lender holds ready. */
const overdrawn = ({ balance: owed, committed }: Finance['loans'][number]) => above(owed, committed)

/** What the reserve is short of its target. */
const below = ({ target, balance: held }: Finance['cash']['reserve']) => excess(target, times(held, 1 + 1e-9))
