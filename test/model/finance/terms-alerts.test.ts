import { describe, expect, it } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { common, preferred } from '#test/plans/shareholders.ts'
import { evaluated } from '../observe.ts'

const alerts = (change: (plan: Plan) => void) => {
  const { alert } = evaluated(change)
  const found = (id: string) => alert(id) && { month: alert(id)!.month, months: alert(id)!.months }
  return { institution: found('public-institution'), byControl: found('public-institution-by-control'), found }
}

const always = { month: 0, months: 72 }

describe('a public stake that makes the company a public institution', () => {
  const held = (...shares: [kind: 'common' | 'preferred', share: number][]) =>
    alerts(({ terms }) => {
      const ofState = shares.map(([kind, share], i) =>
        kind === 'common' ? common(`state-${i}`, 'public', share) : preferred(`bank-${i}`, share),
      )
      const rest = 1 - shares.reduce((total, [, share]) => total + share, 0)
      terms.shareholders = [...ofState, common('firms', 'private', rest)]
    })

  it('is told from 50 % on, of all its shares', () => {
    expect(held(['common', 0.51])).toMatchObject({ institution: always, byControl: undefined })
    // 0.1 + 0.4 is no binary number.
    expect(held(['preferred', 0.1], ['common', 0.4]).institution).toEqual(always)
    expect(held(['common', 0.49]).institution).toBeUndefined()
  })

  it('from 30 % on, if it has control', () => {
    expect(held(['common', 0.1], ['preferred', 0.2])).toMatchObject({ institution: undefined, byControl: always })
    expect(held(['common', 0.29])).toMatchObject({ institution: undefined, byControl: undefined })
  })

  it('ends the month after a put', () => {
    const { institution } = alerts(({ finance, terms }) => {
      finance.sizing = { kind: 'equity', amount: 30e9 }
      finance.lockUp.dscr = 20
      finance.distributionMonth = 7
      terms.shareholders = [common('state', 'public', 0.51, 0.2), common('firms', 'private', 0.49)]
      terms.put = { month: '2030-12', rate: 0.03 }
    })
    expect(institution).toEqual({ month: 0, months: 60 })
  })
})

describe('prices that outgrow consumer prices for ever', () => {
  const grown = (cpi: number, wages: number, energy: number) =>
    alerts(({ economy, opex, sites }) => {
      economy.cpi = cpi
      opex.wageEscalation = wages
      sites[0]!.energy.escalation = energy
    })

  it('are told of wages and of electricity, from the first month of operation', () => {
    const operation = { month: 6, months: 66 }
    expect(grown(0.02, 0.021, 0).found('wages-above-cpi')).toEqual(operation)
    expect(grown(0.02, 0, 0.021).found('energy-above-cpi')).toEqual(operation)
  })

  it('are not where they keep to them', () => {
    const { found } = grown(0.02, 0.02, 0.02)
    expect(found('wages-above-cpi')).toBeUndefined()
    expect(found('energy-above-cpi')).toBeUndefined()
  })
})
