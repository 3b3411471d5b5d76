import { expect } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { annual } from '#model/readings/annual.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { statements } from '#model/readings/statements.ts'
import type { Observed } from '../observe.ts'

/** Annual rows of every statement; its largest figure is what a difference is measured against. */
export function stated({ centre, evaluation }: Outcome) {
  const found = statements(centre.model).map(({ id, rows }) => ({
    id,
    rows: rows.map((row) => ({ ...row, values: annual(row.line, evaluation.series(row.line), evaluation.calendar) })),
  }))
  const values = (line: string) => found.flatMap(({ rows }) => rows).find((row) => row.line.id === line)!.values
  return { found, values }
}

export function addsUp({ found, values }: ReturnType<typeof stated>): void {
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

export function statementsAddUp(_: Plan, { outcome }: Observed): void {
  addsUp(stated(outcome))
}
