import { balance } from '#algebra/operators/balance.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import type { Books } from '../ground/books.ts'
import { checkAccounts } from './accounts.ts'
import { checkAssets } from './assets.ts'
import type { Centre } from './centre.ts'
import type { Check, Checking } from './check.ts'
import { checkCover } from './cover.ts'
import { checkLease } from './lease.ts'
import { checkLevelised } from './levelised.ts'
import { checkLevies } from './levies.ts'
import { checkLoans } from './loans.ts'
import { checkMachines } from './machines.ts'
import { checkOwners } from './owners.ts'
import { checkPower } from './power.ts'
import { checkReserves } from './reserves.ts'
import { checkRunning } from './running.ts'
import { checkSales } from './sales.ts'
import { checkSources } from './sources.ts'
import { checkSpending } from './spending.ts'
import { checkState } from './state.ts'
import { checkTax } from './tax.ts'
import { checkTime } from './time.ts'
import { checkWorkingCapital } from './working-capital.ts'

/**
 * What must hold in any plan. Each violation is computed another way than the line it checks: from the plan's own data,
 * or from totals since the start where the line steps from month to month.
 */
export function checksOf(books: Books, centre: Centre): Check[] {
  const to = checkingOf(books, centre)
  return [
    ...checkAccounts(to, centre),
    ...checkSources(to, centre),
    ...checkLoans(to, centre),
    ...checkLease(to, centre),
    ...checkCover(to, centre),
    ...checkReserves(to, centre),
    ...checkOwners(to, centre),
    ...checkState(to, centre),
    ...checkLevelised(to, centre),
    ...checkTax(to, centre),
    ...checkLevies(to, centre),
    ...checkAssets(to, centre),
    ...checkWorkingCapital(to, centre),
    ...checkSpending(to, centre),
    ...checkRunning(to, centre),
    ...checkSales(to, centre),
    ...checkMachines(to, centre),
    ...checkPower(to, centre),
    ...checkTime(to, centre),
  ]
}

/** Violations of money are measured against all that the company has, has spent and has earned. */
function checkingOf(books: Books, { finance: { sheet, funding }, revenue }: Centre): Checking {
  const { builder } = books
  const size = greatest(sheet.assets, balance(funding.uses), balance(revenue.total))
  return {
    ...books,
    read: (place) => builder.inputAt(place),
    size: builder.block('check').level('scale', 'KRW', size),
  }
}
