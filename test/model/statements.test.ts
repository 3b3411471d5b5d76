import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { annual } from '#model/readings/annual.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { statements } from '#model/readings/statements.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { planVariants } from '#test/plans/plan-variants.ts'
import { seeds } from '#test/plans/seeds.ts'

/** Annual rows of every statement; its largest figure is what a difference is measured against. */
function stated(plan: Plan) {
  const { centre, evaluation } = evaluatePlan(plan)
  const found = statements(centre.model).map(({ id, rows }) => ({
    id,
    rows: rows.map((row) => ({ ...row, values: annual(row.line, evaluation.series(row.line), evaluation.calendar) })),
  }))
  const values = (line: string) => found.flatMap(({ rows }) => rows).find((row) => row.line.id === line)!.values
  return { found, values }
}

function addsUp({ found, values }: ReturnType<typeof stated>): void {
  for (const { id, rows } of found) {
    const scale = Math.max(1, ...rows.flatMap((row) => row.values.map(Math.abs)))
    const off = (a: number, b: number) => Math.abs(a - b) / scale
    for (const total of rows.filter((row) => row.isTotal)) {
      const parts = rows.filter((row) => row.of === total.line)
      for (const [year, value] of total.values.entries()) {
        const sum = parts.reduce((all, part) => all + part.sign * part.values[year]!, 0)
        expect(off(sum, value), `${id} ${total.line.id} ${year}`).toBeLessThanOrEqual(1e-9)
      }
    }
    if (id === 'balance-sheet')
      for (const [year, assets] of values('balanceSheet.assets').entries())
        expect(off(assets, values('balanceSheet.claims')[year]!), `year ${year}`).toBeLessThanOrEqual(1e-9)
    if (id === 'cash-flow')
      for (const [year, closing] of values('cashFlow.closing').entries()) {
        const opening = year === 0 ? 0 : values('cashFlow.closing')[year - 1]!
        expect(off(opening + values('cashFlow.change')[year]!, closing), `year ${year}`).toBeLessThanOrEqual(1e-9)
      }
  }
}

const all = [...presets, ...planVariants].map(([name, plan]) => [name, stated(plan)] as const)

describe('annual statements', () => {
  it.each(all)('of %s add up, balance and end in the cash that is there', (_, one) => {
    addsUp(one)
  })

  it('of any plan add up, balance and end in the cash that is there', () => {
    const property = fc.property(arbitraryPlan, (plan) => addsUp(stated(plan)))
    fc.assert(property, { seed: seeds.statements, numRuns: 100 })
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
    const { values } = stated(plan)
    const paid = ['equity.dividends', 'equity.preferredDividends', 'equity.redeemed', 'equity.toLegalReserve'].map(of)
    for (const [year, retained] of values('equity.retained').entries()) {
      const opening = year === 0 ? 0 : values('equity.retained')[year - 1]!
      const out = paid.reduce((sum, one) => sum + one[year]!, 0)
      expect(opening + values('income.net')[year]! - out).toBeCloseTo(retained, 0)
    }
  })
})
