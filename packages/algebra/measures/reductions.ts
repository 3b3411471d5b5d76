import { isEdge } from '../edge.ts'
import type { Line } from '../expression.ts'
import { type MeasureValue, measured, type Reading, type Reduction } from '../measure.ts'
import type { Cross } from '../operator.ts'
import type { MeasurePlace, SheetSeries } from '../sheet.ts'
import { divideUnits, sameUnit, unit } from '../unit.ts'
import { UnitMismatch } from '../unit-mismatch.ts'

const none = (reason: string): MeasureValue => ({ ok: false, reason })

function reduction(
  name: string,
  of: readonly Line[],
  evaluate: Reduction['evaluate'],
  readings: Reduction['readings'],
  adjoint: Reduction['adjoint'],
  sheet: Reduction['sheet'],
): Reduction {
  return {
    name,
    of,
    unit: of[0]!.unit,
    evaluate,
    readings,
    adjoint,
    text: (names, phrase) => phrase(`measure.${name}`, { of: names[0]!, where: names[1] ?? '' }),
    sheet,
  }
}

const sum = (series: Float64Array): number => series.reduce((total, month) => total + month, 0)

const addAll = (bar: Float64Array, worth: number): void => {
  for (let t = 0; t < bar.length; t++) bar[t]! += worth
}

const at = (line: number, month: number): Reading => ({ line, months: [month, month] })

/** The sum of a line's months from `first` on to a last one. */
const summed = (line: number, last: number, first = 0): Reading => ({
  line,
  months: [first, last],
  fold: { to: 'sum' },
})

/** A count of months stays what it is when values move a little. */
const nothing = (): void => {}

/** The chosen month meets another that might have been. */
function between(cross: Cross, series: Float64Array, chosen: number, near: number, may = (_t: number) => true): void {
  for (let t = 0; t < series.length; t++) {
    if (t === chosen || !may(t) || !isEdge(series[t]!, series[chosen]!, near)) continue
    // A weight of its own for each, so that those which part to either side do not cancel.
    const weight = 1 + t / series.length
    cross(0, t, weight)
    cross(0, chosen, -weight)
  }
}

const whereHolds = (holds: SheetSeries, reason: MeasurePlace['reason'], value: string): string =>
  `IF(COUNTIF(${holds.all},"<>0")=0,${reason('never-holds')},${value})`

/** The sum of all months. Flags add up to a count, so the sum is read by its dimension alone. */
export function total(line: Line): Reduction {
  return {
    ...reduction(
      'total',
      [line],
      ([series]) => measured(sum(series!)),
      ([series]) => [summed(0, series!.length - 1)],
      ([bar]) => addAll(bar!, 1),
      ([row]) => `SUM(${row!.all})`,
    ),
    unit: unit(line.unit.text),
  }
}

/**
 * The sum of all months of one line over that of another; none when that is 0.
 * @param of unit of the ratio, such as `factor`; else the quotient of both units
 * @throws {UnitMismatch} when the ratio is not of that unit
 * @example ratioOfTotals(distributions, calls, 'factor')
 */
export function ratioOfTotals(line: Line, by: Line, of?: string): Reduction {
  const quotient = divideUnits(line.unit, by.unit)
  const declared = of === undefined ? quotient : unit(of)
  if (!sameUnit(quotient, declared)) throw new UnitMismatch('equate', declared, quotient)
  const evaluate: Reduction['evaluate'] = ([above, below]) => {
    const divisor = sum(below!)
    return divisor === 0 ? none('nothing-to-divide-by') : measured(sum(above!) / divisor)
  }
  return {
    ...reduction(
      'ratio-of-totals',
      [line, by],
      evaluate,
      (series) => series.map(({ length }, k) => summed(k, length - 1)),
      ([aboveBar, belowBar], [above, below]) => {
        const divisor = sum(below!)
        addAll(aboveBar!, 1 / divisor)
        addAll(belowBar!, -sum(above!) / divisor ** 2)
      },
      ([above, below], { reason }) =>
        `IF(SUM(${below!.all})=0,${reason('nothing-to-divide-by')},SUM(${above!.all})/SUM(${below!.all}))`,
    ),
    unit: declared,
  }
}

/** The last month. */
export function last(line: Line): Reduction {
  return reduction(
    'last',
    [line],
    ([series]) => measured(series!.at(-1)!),
    ([series]) => [at(0, series!.length - 1)],
    ([bar]) => {
      bar![bar!.length - 1]! += 1
    },
    ([row]) => row!.last,
  )
}

/** The largest month. */
export function maximum(line: Line): Reduction {
  const most = (series: Float64Array) => series.reduce((most, month) => Math.max(most, month))
  return {
    ...reduction(
      'maximum',
      [line],
      ([series]) => measured(most(series!)),
      ([series]) => [at(0, series!.indexOf(most(series!)))],
      ([bar], [series]) => {
        bar![series!.indexOf(most(series!))]! += 1
      },
      ([row]) => `MAX(${row!.all})`,
    ),
    edges: (cross, [series], near) => between(cross, series!, series!.indexOf(most(series!)), near),
  }
}

/** The smallest of the months where a condition line is not 0; none when it never holds. */
export function minimumWhere(line: Line, where: Line): Reduction {
  const leastOf = (series: Float64Array, holds: Float64Array): number => {
    let at = -1
    for (let t = 0; t < series.length; t++) if (holds[t] !== 0 && !(at >= 0 && series[t]! >= series[at]!)) at = t
    return at
  }
  return {
    ...reduction(
      'minimum-where',
      [line, where],
      ([series, holds]) => {
        const months = series!.filter((_, t) => holds![t] !== 0)
        return months.length > 0
          ? measured(months.reduce((least, month) => Math.min(least, month)))
          : none('never-holds')
      },
      ([series, holds]) => {
        const month = leastOf(series!, holds!)
        return month < 0 ? [summed(1, holds!.length - 1)] : [at(0, month), at(1, month)]
      },
      ([bar], [series, holds]) => {
        bar![leastOf(series!, holds!)]! += 1
      },
      ([row, holds], { reason }) => whereHolds(holds!, reason, `_xlfn.MINIFS(${row!.all},${holds!.all},"<>0")`),
    ),
    edges: (cross, [series, holds], near) =>
      between(cross, series!, leastOf(series!, holds!), near, (t) => holds![t] !== 0),
  }
}

/** The mean of the months where a condition line is not 0; none when it never holds. */
export function meanWhere(line: Line, where: Line): Reduction {
  const evaluate: Reduction['evaluate'] = ([series, holds]) => {
    const months = series!.filter((_, t) => holds![t] !== 0)
    return months.length > 0 ? measured(sum(months) / months.length) : none('never-holds')
  }
  return reduction(
    'mean-where',
    [line, where],
    evaluate,
    ([, holds]) => {
      const first = holds!.findIndex((value) => value !== 0)
      const last = holds!.findLastIndex((value) => value !== 0)
      if (first < 0) return [summed(1, holds!.length - 1)]
      const gaps = holds!.subarray(first, last + 1).some((value) => value === 0)
      return [
        { line: 0, months: [first, last], fold: { to: 'mean', ...(gaps ? { monthly: true as const } : {}) } },
        summed(1, last, first),
      ]
    },
    ([bar], [, holds]) => {
      const count = holds!.reduce((count, holds) => count + (holds !== 0 ? 1 : 0), 0)
      for (let t = 0; t < bar!.length; t++) if (holds![t] !== 0) bar![t]! += 1 / count
    },
    ([row, holds], { reason }) => whereHolds(holds!, reason, `AVERAGEIFS(${row!.all},${holds!.all},"<>0")`),
  )
}

/** The first month, as a date, where a condition line is not 0; none when it never holds. */
export function firstWhere(condition: Line): Reduction {
  return {
    ...reduction(
      'first-where',
      [condition],
      ([holds]) => {
        const month = holds!.findIndex((value) => value !== 0)
        return month >= 0 ? measured(month) : none('never-holds')
      },
      ([holds]) => {
        const month = holds!.findIndex((value) => value !== 0)
        if (month < 0) return [summed(0, holds!.length - 1)]
        return month > 0 ? [at(0, month), at(0, month - 1)] : [at(0, month)]
      },
      nothing,
      ([holds], { months, reason }) => whereHolds(holds!, reason, `_xlfn.MINIFS(${months},${holds!.all},"<>0")`),
    ),
    unit: unit('date'),
  }
}

/** The first month from which a line never falls below 0 again, as a number of months; none when it ends below 0. */
export function staysPositiveFrom(line: Line): Reduction {
  return {
    ...reduction(
      'stays-positive-from',
      [line],
      ([series]) => {
        const lastBelow = series!.findLastIndex((month) => month < 0)
        return lastBelow + 1 < series!.length ? measured(lastBelow + 1) : none('ends-below-zero')
      },
      ([series]) => {
        const lastBelow = series!.findLastIndex((month) => month < 0)
        return [lastBelow, lastBelow + 1].filter((t) => t >= 0 && t < series!.length).map((t) => at(0, t))
      },
      nothing,
      ([row], { months, reason }) => {
        const after = `_xlfn.MAXIFS(${months},${row!.all},"<0")+1`
        return `IF(COUNTIF(${row!.all},"<0")=0,0,IF(${row!.last}<0,${reason('ends-below-zero')},${after}))`
      },
    ),
    unit: unit('month'),
  }
}
