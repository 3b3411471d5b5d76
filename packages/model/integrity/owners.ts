import type { Expression } from '#algebra/expression.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { ownershipRules } from '#catalog/figures/ownership.ts'
import type { Finance } from '../finance/finance.ts'
import type { Books } from '../ground/books.ts'
import { both, distance, not, sumBy } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import { type Alert, alert, oneWon } from './alert.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, check, checkMoney } from './check.ts'
import { checkCapital } from './owners/capital.ts'
import { checkPayouts } from './owners/payouts.ts'
import { checkPreferred } from './owners/preferred.ts'
import { checkPut } from './owners/put.ts'
import { checkShareholderLoan } from './owners/shareholder-loan.ts'

/** What must hold between the company and its shareholders. */
export function checkOwners(to: Checking, { finance }: Centre): Check[] {
  const shares = sumBy(finance.holders, (one) => one.share)
  return [
    check(to, 'ownership', '1', distance(shares, 1)),
    checkMoney(to, 'distributions', distributionsOff(finance)),
    ...checkPayouts(to, finance),
    ...checkPreferred(to, finance),
    ...checkCapital(to, finance),
    ...checkShareholderLoan(to, finance),
    ...checkPut(to, finance),
  ]
}

/** Room for rounding under a threshold. */
const hair = 1 - 1e-9

const publicFrom = ownershipRules['ownership.publicInstitution'].value * hair
const controlledFrom = ownershipRules['ownership.publicInstitutionByControl'].value * hair

export function alertOwners(to: Books, { finance }: Centre): Alert[] {
  const { cash, equity } = finance
  const stake = to.builder.block('ownership').level('publicStake', 'share', publicStake(finance))
  const standing = both(to.time.operation, not(to.time.final))
  return [
    alert(to, 'shareholder-support', 'red', above(cash.support, oneWon)),
    alert(to, 'cash-below-minimum', 'amber', both(standing, above(minus(cash.minimum, oneWon), cash.balance))),
    alert(to, 'cash-trapped', 'amber', above(equity.trapped, oneWon)),
    alert(to, 'public-institution', 'amber', atLeast(stake, publicFrom)),
    alert(to, 'public-institution-by-control', 'amber', both(atLeast(stake, controlledFrom), above(publicFrom, stake))),
  ]
}

/** Share of all equity that the public side holds, until a put. */
function publicStake({ holders, returns: { put } }: Finance): Expression {
  const common = put ? not(put.sold) : 1
  return sumBy(
    holders.filter(({ at }) => at.side.is('public')),
    ({ share, ofCommon }) => (ofCommon ? times(share, common) : share),
  )
}

/** What holders get comes to what the company pays, and a put is paid by one side to the other. */
function distributionsOff({ returns }: Finance): Expression {
  const { holders, put, sides, instruments } = returns
  const net = minus(returns.distributions, returns.calls)
  const price = put ? put.paid : 0
  return plus(
    distance(
      sumBy(holders, (one) => one.distributions),
      plus(returns.distributions, price),
    ),
    distance(
      sumBy(holders, (one) => one.calls),
      plus(returns.calls, price),
    ),
    distance(plus(sides.public.flow, sides.private.flow), net),
    ...present(instruments && distance(plus(instruments.preferred.flow, instruments.common.flow), net)),
  )
}
