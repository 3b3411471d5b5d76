import type { Expression } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Asset } from '../finance/asset.ts'
import type { Finance } from '../finance/finance.ts'
import { below0, distance, sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import { depreciationOff } from './assets/depreciation.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'

/** What must hold of what was built and bought, up to its sale. */
export function checkAssets(to: Checking, { finance }: Centre): Check[] {
  const { assets, lease, loans } = finance
  const { construction } = to.time
  const financing = plus(lease?.interest ?? 0, ...loans.flatMap((loan) => [loan.interest, loan.fees]))
  return [
    checkMoney(to, 'capitalised-interest', distance(assets.financing.additions, when(construction, financing))),
    checkMoney(
      to,
      'depreciation',
      sumBy(assets.all, (asset) => wearOff(asset, to.time)),
    ),
    checkMoney(to, 'proceeds', proceedsOff(finance, to.time)),
  ]
}

/** Nothing is depreciated beyond what it cost, and all of it has gone by the end. */
function wearOff(asset: Asset, { final }: Time): Expression {
  return plus(
    below0(asset.bookValue),
    below0(asset.depreciation),
    depreciationOff(asset),
    when(final, distance(balance(asset.additions), balance(plus(asset.depreciation, asset.disposed)))),
  )
}

/** What is sold in the last month fetches its multiple of book value, what leaves before its resale price. */
function proceedsOff({ assets }: Finance, { final }: Time): Expression {
  const { facilities, accelerators, facilityMultiple, acceleratorMultiple, resale } = assets.sold
  const book = (sold: readonly Asset[]) =>
    minus(
      balance(sumBy(sold, ({ additions, depreciation }) => minus(additions, depreciation))),
      lag(balance(sumBy(sold, (one) => one.disposed))),
    )
  const atEnd = plus(times(book(facilities), facilityMultiple), times(book(accelerators), acceleratorMultiple))
  return distance(assets.proceeds, when(final, atEnd, sumOf(resale)))
}
