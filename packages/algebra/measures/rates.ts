import type { Line } from '../expression.ts'
import type { MeasureValue, Reduction } from '../measure.ts'
import { unit } from '../unit.ts'
import { irr } from './irr.ts'

const perYear = unit('1/year')
const annual = (monthly: number) => (1 + monthly) ** 12 - 1

/** Internal rate of return of a monthly line, effective a year: (1 + monthly)^12 − 1, with every root. */
export function internalRate(line: Line): Reduction {
  return {
    name: 'irr',
    of: [line],
    unit: perYear,
    evaluate([flows]): MeasureValue {
      const found = irr(flows!)
      if (!found.ok) return { ok: false, reason: found.reason, detail: { roots: found.roots.map(annual) } }
      const { roots, unique, rule, mirr } = found
      const detail = { roots: roots.map(annual), unique, rule, ...(mirr === undefined ? {} : { mirr: annual(mirr) }) }
      return { ok: true, value: annual(found.value), detail }
    },
    text: ([name], phrase) => phrase('measure.irr', { of: name! }),
  }
}

/**
 * Net present value of a monthly line at the start of its first month's end: month 0 undiscounted, month t divided
 * by (1 + rate)^(t/12). The rate is effective a year; its last month is read.
 */
export function netPresentValue(line: Line, annualRate: Line): Reduction {
  return {
    name: 'npv',
    of: [line, annualRate],
    unit: line.unit,
    evaluate([flows, rates]): MeasureValue {
      const monthly = (1 + rates![rates!.length - 1]!) ** (1 / 12)
      let value = 0
      for (let t = flows!.length - 1; t >= 0; t--) value = value / monthly + flows![t]!
      return { ok: true, value }
    },
    text: ([name, rate], phrase) => phrase('measure.npv', { of: name!, rate: rate! }),
  }
}
