import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { annual } from '#model/readings/annual.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { outcomes } from '#test/plans/outcomes.ts'
import { addsUp, stated } from './any-plan/statements.ts'

const all = outcomes.map(([name, outcome]) => [name, stated(outcome)] as const)

describe('annual statements', () => {
  it.each(all)('of %s add up, balance and end in the cash that is there', (_, one) => {
    addsUp(one)
  })

  it.each(all)('of %s open every subtotal', (_, { found }) => {
    const totals = found.flatMap(({ rows }) => rows.filter((row) => row.isTotal).map(({ line }) => line.id))
    expect(totals).toEqual([
      'revenue.total',
      'opex.total',
      'income.ebitda',
      'income.ebit',
      'income.beforeTax',
      'income.net',
      'cash.operating',
      'cashFlow.investing',
      'cashFlow.financing',
      'cashFlow.change',
      'cashFlow.closing',
      'balanceSheet.assets',
      'balanceSheet.debt',
      'balanceSheet.liabilities',
      'balanceSheet.equity',
      'balanceSheet.claims',
    ])
  })

  it('carry net profit into equity', () => {
    // Retained earnings at the end of a year are those of the year before, plus net profit, less what is paid out.
    const plan = presets.get('gumi-60mw')!
    const { centre, evaluation } = evaluatePlan(plan)
    const of = (id: string) => {
      const line = centre.model.lines.get(id)!
      return annual(line, evaluation.series(line), evaluation.calendar)
    }
    const { values } = stated(evaluatePlan(plan))
    const paid = ['equity.dividends', 'equity.preferredDividends', 'equity.redeemed', 'equity.toLegalReserve'].map(of)
    for (const [year, retained] of values('equity.retained').entries()) {
      const opening = year === 0 ? 0 : values('equity.retained')[year - 1]!
      const out = paid.reduce((sum, one) => sum + one[year]!, 0)
      expect(opening + values('income.net')[year]! - out).toBeCloseTo(retained, 0)
    }
  })
})
