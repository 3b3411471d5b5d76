import type { Line } from '../expression.ts'
import { type MeasureValue, measured, type Reduction } from '../measure.ts'
import { unit } from '../unit.ts'
import { irr } from './irr.ts'

const perYear = unit('1/year')
const monthly = (annual: number) => Math.expm1(Math.log1p(annual) / 12)
const annual = (monthly: number) => Math.expm1(Math.log1p(monthly) * 12)

/** Among several rates *the* rate is the one nearest to this a year, the start of a spreadsheet's search. */
const EXPECTED_RATE = 0.1

/**
 * Internal rate of return of a monthly line, effective a year: (1 + monthly)^12 − 1, with every root. None for the
 * reasons of `irr`.
 */
export function internalRate(line: Line): Reduction {
  return {
    name: 'irr',
    of: [line],
    unit: perYear,
    evaluate([flows]): MeasureValue {
      const found = irr(flows!, { near: monthly(EXPECTED_RATE) })
      if (!found.ok) return { ok: false, reason: found.reason, detail: { roots: found.roots.map(annual) } }
      const { value, roots, unique, rule, mirr } = found
      if (!Number.isFinite(annual(value))) return { ok: false, reason: 'rate-overflow' }
      const detail = { roots: roots.map(annual), unique, rule, ...(mirr === undefined ? {} : { mirr: annual(mirr) }) }
      return { ok: true, value: annual(value), detail }
    },
    readings: ([flows]) => [{ line: 0, months: [0, flows!.length - 1], fold: { to: 'sum', monthly: true } }],
    // The present value stays 0: what a flow adds to it, the rate takes away again.
    adjoint([bar], [flows]) {
      const found = irr(flows!, { near: monthly(EXPECTED_RATE) })
      if (!found.ok) return
      const growth = 1 + found.value
      const slope = flows!.reduce((sum, flow, t) => sum - (t * flow * growth ** -t) / growth, 0)
      const perMonth = (12 * growth ** 11) / slope
      for (let t = 0; t < flows!.length; t++) bar![t]! -= perMonth * growth ** -t
    },
    text: ([name], phrase) => phrase('measure.irr', { of: name! }),
    sheet([row], { guess, reason }) {
      const all = row!.all
      const rate = `IFERROR(POWER(1+IRR(${all},${guess}),12)-1,${reason('no-root')})`
      const oneSided = `OR(COUNTIF(${all},">0")=0,COUNTIF(${all},"<0")=0)`
      return `IF(COUNTIF(${all},"<>0")=0,${reason('all-zero')},IF(${oneSided},${reason('no-sign-change')},${rate}))`
    },
  }
}

/**
 * Net present value of a monthly line as of the end of month 0, whose flow is not discounted; the flow of month t is
 * divided by (1 + rate)^(t/12).
 * @param annualRate effective a year; its last month is read
 */
export function netPresentValue(line: Line, annualRate: Line): Reduction {
  return {
    name: 'npv',
    of: [line, annualRate],
    unit: line.unit,
    evaluate([flows, rates]): MeasureValue {
      const growth = 1 + monthly(rates!.at(-1)!)
      let value = 0
      for (let t = flows!.length - 1; t >= 0; t--) value = value / growth + flows![t]!
      return measured(value)
    },
    readings: ([flows, rates]) => [
      { line: 0, months: [0, flows!.length - 1], fold: { to: 'sum', monthly: true } },
      { line: 1, months: [rates!.length - 1, rates!.length - 1] },
    ],
    adjoint([bar, rateBar], [flows, rates]) {
      const years = 1 + rates!.at(-1)!
      let byRate = 0
      for (let t = 0; t < flows!.length; t++) {
        const worth = years ** (-t / 12)
        bar![t]! += worth
        byRate -= ((t / 12) * flows![t]! * worth) / years
      }
      rateBar![rateBar!.length - 1]! += byRate
    },
    text: ([name, rate], phrase) => phrase('measure.npv', { of: name!, rate: rate! }),
    sheet: ([row, rates]) => `${row!.first}+NPV(POWER(1+${rates!.last},1/12)-1,${row!.later})`,
  }
}
