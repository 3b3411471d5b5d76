import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { both, excess, not } from '../formulas.ts'
import type { Time } from '../time.ts'
import type { Cash } from './cash.ts'
import type { Funding } from './funding.ts'

export interface Equity {
  readonly shareCapital: Line
  readonly legalReserve: Line
  readonly legalReserveRoom: Line
  readonly toLegalReserve: Line
  readonly retained: Line
  readonly retainedOpening: Line
  readonly dividends: Line
  readonly liquidation: Line
  readonly liquidated: Line
}

/**
 * Share capital, legal reserve and retained earnings; dividends once a year from retained earnings and from cash above
 * the minimum; all that is left in the last month. Legal reserve: Commercial Act 458.
 */
export function equityBlock(builder: ModelBuilder, time: Time, funding: Funding, cash: Cash, netProfit: Line): Equity {
  const block = builder.block('equity')
  const minimumCash = block.input('minimumCash', 'KRW', '/finance/minimumCash')
  const dividendMonth = block.input('distributionMonth', '1', '/finance/distributionMonth')
  const reserveRate = block.input('legalReserveRate', '1', '/finance/legalReserve/rate')
  const reserveCap = block.input('legalReserveCapitalShare', '1', '/finance/legalReserve/capitalShare')

  const shareCapital = block.level('shareCapital', 'KRW', balance(plus(funding.equityCalled, cash.support)))
  const legalReserve = block.declareLevel('legalReserve', 'KRW')
  const retained = block.declareLevel('retained', 'KRW')
  const retainedOpening = block.level('retainedOpening', 'KRW', lag(retained))
  const room = block.level('legalReserveRoom', 'KRW', excess(times(shareCapital, reserveCap), lag(legalReserve)))
  const distributable = block.level(
    'distributable',
    'KRW',
    greatest(over(retainedOpening, plus(1, reserveRate)), minus(retainedOpening, room), 0),
    'equity.distributableLeavesRoomForReserve',
  )
  const spare = block.level('spareCash', 'KRW', excess(cash.beforeShareholders, minimumCash))
  const payday = block.level('payday', '1', both(equal(monthOfYear, dividendMonth), time.operation, not(time.final)))
  const dividends = block.flow('dividends', 'KRW', when(payday, least(spare, distributable)))
  const toLegalReserve = block.flow('toLegalReserve', 'KRW', least(times(dividends, reserveRate), room))
  const liquidation = block.flow('liquidation', 'KRW', when(time.final, greatest(cash.beforeShareholders, 0)))

  block.define(legalReserve, balance(toLegalReserve))
  block.define(retained, balance(netProfit, plus(dividends, toLegalReserve)))
  builder.block('cash').define(cash.balance, minus(plus(cash.beforeShareholders, cash.support), dividends, liquidation))
  return {
    shareCapital,
    legalReserve,
    legalReserveRoom: room,
    toLegalReserve,
    retained,
    retainedOpening,
    dividends,
    liquidation,
    liquidated: block.level('liquidated', 'KRW', balance(liquidation)),
  }
}
