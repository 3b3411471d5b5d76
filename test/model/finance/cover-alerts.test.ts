import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { evaluated } from '../observe.ts'

/** 45 billion of debt over 60 months at half a percent: 870 million a month of a billion, a cover of 1.149. */
const told = (id: string, change: (finance: Plan['finance']) => void) => {
  const { alert } = evaluated(({ finance }) => {
    finance.sizing = { kind: 'equity', amount: 15e9 }
    change(finance)
  })
  const found = alert(id)
  return found && { month: found.month, months: found.months }
}

describe('a cover at which lenders may call their loans', () => {
  const below = (defaultDscr: number) =>
    told('dscr-below-default', (finance) => {
      finance.lockUp.defaultDscr = defaultDscr
    })

  it('is told from the first twelve months of operation to the last payment', () => {
    expect(below(1.2)).toEqual({ month: 17, months: 49 })
    expect(below(1.14)).toBeUndefined()
  })
})

describe('cash below its minimum', () => {
  const short = (minimum: number) =>
    told('cash-below-minimum', (finance) => {
      finance.minimumCash = minimum
    })

  it('is told until 130 million a month have come to 5 billion, in the 39th month of operation', () => {
    expect(short(5e9)).toEqual({ month: 6, months: 38 })
    expect(short(0.1e9)).toBeUndefined()
  })
})
