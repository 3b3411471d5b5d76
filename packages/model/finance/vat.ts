import type { Input, Line } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { below0 } from '../ground/formulas.ts'
import type { Operation } from './operation.ts'

export interface Vat {
  readonly settlementMonths: number
  readonly rate: Input
  readonly taxedShare: Input
  /** VAT paid to suppliers, and charged to customers. */
  readonly input: Line
  readonly output: Line
  /** What the tax office owes, and is owed. */
  readonly receivable: Line
  readonly payable: Line
  /** Cash that a rise of what is receivable takes up in the month. */
  readonly change: Line
  /** What of it construction funds. */
  readonly funded: Line
}

/**
 * VAT is the tax office's money (Value-Added Tax Act 37, 38): it is no revenue and no cost, and stands outside CFADS.
 * Accelerators and buildings that are sold bear it as sales do, land does not (26).
 * What of it waits to be settled is that of the last months, and nothing in the last one. Construction funds the most
 * that ever waits, once: what comes back pays the VAT of later months.
 */
export function writeVat({ builder, at, time, ledger }: Books, { revenue, opex, capex }: Operation): Vat | undefined {
  const sold = capex.taxedSales
  const terms = at.tax.vat.given
  if (!terms || !sold) return undefined
  const block = builder.block('vat')
  const rate = block.input('rate', 'share', terms.rate)
  const taxedShare = block.input('taxedShare', 'share', terms.taxedShare)
  const bearing = minus(plus(capex.total, opex.total), ...capex.withoutVat, ...opex.withoutVat)
  const input = block.flow('input', 'KRW', times(bearing, rate))
  const output = block.flow('output', 'KRW', times(plus(times(revenue.total, taxedShare), sold), rate))
  const net = block.flow('net', 'KRW', minus(input, output))
  const settlementMonths = terms.settlementMonths.value
  const unsettled = block.level('unsettled', 'KRW', when(time.final, 0, trailingSum(net, settlementMonths)))
  const fundedToDate = block.declareLevel('fundedToDate', 'KRW')
  const funded = block.flow('funded', 'KRW', when(time.construction, greatest(minus(unsettled, lag(fundedToDate)), 0)))
  block.define(fundedToDate, balance(funded))
  const receivable = block.level('receivable', 'KRW', greatest(unsettled, 0))
  const payable = block.level('payable', 'KRW', below0(unsettled))
  const change = block.flow('change', 'KRW', minus(unsettled, lag(unsettled)))
  ledger.post(change, 'cash', 'vatOffice')
  ledger.post(funded, 'uses', 'freed')
  ledger.hold(receivable, 'vatReceivable')
  ledger.hold(payable, 'vatPayable')
  return { settlementMonths, rate, taxedShare, input, output, receivable, payable, change, funded }
}
