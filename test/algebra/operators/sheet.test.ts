import { expect, test } from 'vitest'
import type { AnyOperator } from '#algebra/operator.ts'
import { operators } from '#algebra/operators/registry.ts'
import type { SheetArg, SheetPlace } from '#algebra/sheet.ts'

const byName = new Map(operators.map((operator) => [operator.name, operator]))

/** An argument whose cell is D7, E8, F9, … and whose months before and after stand beside. */
const argument = (k: number): SheetArg => {
  const [row, column] = [7 + k, 68 + k]
  const cell = (by: number) => `${String.fromCharCode(column + by)}${row}`
  return {
    text: cell(0),
    binds: 3,
    cell,
    cells: (from, to) => `${cell(from)}:${to === null ? `$Z${row}` : cell(to)}`,
    cellsSince: (to) => `$A${row}:${cell(to)}`,
  }
}

const place: SheetPlace = {
  own: (by) => `${String.fromCharCode(68 + by)}1`,
  calendar: (series) => ({ hours: 'h', 'month-of-year': 'm', year: 'y', month: 't' })[series],
}

const sheet = (name: string, args: number, parameter: unknown = null, changes: Partial<SheetArg>[] = []): string =>
  (byName.get(name) as AnyOperator).sheet(
    Array.from({ length: args }, (_, k) => ({ ...argument(k), ...changes[k] })),
    parameter,
    place,
  ).text

const sum: Partial<SheetArg> = { text: 'a+b', binds: 1 }
const test1: Partial<SheetArg> = { text: 'IF(a>b,1,0)', test: 'a>b' }

test.each([
  [sheet('absolute', 1), 'ABS(D7)'],
  [sheet('balance', 2), 'C1+D7-E8'],
  [sheet('balance', 2, null, [sum, sum]), 'C1+a+b-(a+b)'],
  [sheet('balance', 2, null, [{}, { text: '0', constant: 0 }]), 'C1+D7'],
  [sheet('calendar', 0, 'hours'), 'h'],
  [sheet('compare', 2, '≥'), 'IF(D7>=E8,1,0)'],
  [sheet('compare', 2, '='), 'IF(D7=E8,1,0)'],
  [sheet('compound', 2, null, [sum]), 'POWER(1+a+b,E8)'],
  [sheet('greatest', 3), 'MAX(D7,E8,F9)'],
  [sheet('least', 2), 'MIN(D7,E8)'],
  [sheet('lag', 1, 1), 'C7'],
  [sheet('lag', 1, 2), 'IF(t<2,0,INDEX($A7:C7,t))'],
  [sheet('lag', 1, 12), 'IF(t<12,0,INDEX($A7:C7,t-10))'],
  [sheet('lead', 1, 3), 'N(G7)'],
  [sheet('level-payment', 2), 'IF(E8<1,0,IF(D7=0,1/E8,-PMT(D7,E8,1)))'],
  [sheet('lookup', 3, { at: [0, 2], between: 'step' }), 'IF(D7>=2,F9,E8)'],
  [sheet('lookup', 3, { at: [0, 2], between: 'linear' }), 'IF(D7>=2,F9,IF(D7>0,E8+(F9-E8)*(D7-0)/2,E8))'],
  [sheet('minus', 3, null, [{}, sum]), 'D7-(a+b)-F9'],
  [sheet('over', 2), 'IF(D7=0,0,D7/E8)'],
  [sheet('over', 2, null, [{}, { text: '1000', constant: 1000 }]), 'D7/1000'],
  [sheet('over', 2, null, [{ text: '1', constant: 1 }, sum]), '1/(a+b)'],
  [sheet('plus', 3), 'D7+E8+F9'],
  [sheet('present-value-ahead', 2), '(E7+E1)/(1+F8)'],
  [sheet('round-down', 1), 'INT(D7+1E-9)'],
  [sheet('round-up', 1), '-INT(1E-9-D7)'],
  [sheet('round-up', 1, null, [sum]), '-INT(1E-9-(a+b))'],
  [sheet('sum-ahead', 1, null), 'SUM(E7:$Z7)'],
  [sheet('sum-ahead', 1, 6), 'SUM(E7:J7)'],
  [sheet('times', 2, null, [sum]), '(a+b)*E8'],
  [sheet('trailing-max', 1, 12), 'MAX(INDEX($A7:D7,MAX(2,t-9)):D7)'],
  [sheet('trailing-sum', 1, 3), 'SUM(INDEX($A7:D7,MAX(2,t)):D7)'],
  [sheet('when', 3), 'IF(D7<>0,E8,F9)'],
  [sheet('when', 3, null, [test1]), 'IF(a>b,E8,F9)'],
  [sheet('year-to-date', 1), 'IF(m=1,0,C1)+D7'],
])('%s', (formula, expected) => {
  expect(formula).toBe(expected)
})
