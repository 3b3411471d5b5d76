import type { Line } from '../expression.ts'
import { type MeasureValue, measured, type Reduction } from '../measure.ts'
import type { MeasurePlace, SheetSeries } from '../sheet.ts'
import { divideUnits, unit } from '../unit.ts'

const none = (reason: string): MeasureValue => ({ ok: false, reason })

function reduction(
  name: string,
  of: readonly Line[],
  evaluate: Reduction['evaluate'],
  sheet: Reduction['sheet'],
): Reduction {
  return {
    name,
    of,
    unit: of[0]!.unit,
    evaluate,
    text: (names, phrase) => phrase(`measure.${name}`, { of: names[0]!, where: names[1] ?? '' }),
    sheet,
  }
}

const whereHolds = (holds: SheetSeries, reason: MeasurePlace['reason'], value: string): string =>
  `IF(COUNTIF(${holds.all},"<>0")=0,${reason('never-holds')},${value})`

/** The sum of all months. */
export function total(line: Line): Reduction {
  return reduction(
    'total',
    [line],
    ([series]) => measured(series!.reduce((sum, month) => sum + month, 0)),
    ([row]) => `SUM(${row!.all})`,
  )
}

/** The sum of all months of one line over that of another; none when that is 0. */
export function ratioOfTotals(line: Line, by: Line): Reduction {
  const sum = (series: Float64Array) => series.reduce((total, month) => total + month, 0)
  return {
    ...reduction(
      'ratio-of-totals',
      [line, by],
      ([above, below]) => {
        const divisor = sum(below!)
        return divisor === 0 ? none('nothing-to-divide-by') : measured(sum(above!) / divisor)
      },
      ([above, below], { reason }) =>
        `IF(SUM(${below!.all})=0,${reason('nothing-to-divide-by')},SUM(${above!.all})/SUM(${below!.all}))`,
    ),
    unit: divideUnits(line.unit, by.unit),
  }
}

/** The last month. */
export function last(line: Line): Reduction {
  return reduction(
    'last',
    [line],
    ([series]) => measured(series![series!.length - 1]!),
    ([row]) => row!.last,
  )
}

/** The largest month. */
export function maximum(line: Line): Reduction {
  return reduction(
    'maximum',
    [line],
    ([series]) => measured(series!.reduce((most, month) => Math.max(most, month))),
    ([row]) => `MAX(${row!.all})`,
  )
}

/** The smallest of the months where a condition line is not 0; none when it never holds. */
export function minimumWhere(line: Line, where: Line): Reduction {
  return reduction(
    'minimum-where',
    [line, where],
    ([series, holds]) => {
      const months = series!.filter((_, t) => holds![t] !== 0)
      return months.length > 0 ? measured(months.reduce((least, month) => Math.min(least, month))) : none('never-holds')
    },
    ([row, holds], { reason }) => whereHolds(holds!, reason, `_xlfn.MINIFS(${row!.all},${holds!.all},"<>0")`),
  )
}

/** The mean of the months where a condition line is not 0; none when it never holds. */
export function meanWhere(line: Line, where: Line): Reduction {
  return reduction(
    'mean-where',
    [line, where],
    ([series, holds]) => {
      const months = series!.filter((_, t) => holds![t] !== 0)
      return months.length > 0
        ? measured(months.reduce((sum, month) => sum + month, 0) / months.length)
        : none('never-holds')
    },
    ([row, holds], { reason }) => whereHolds(holds!, reason, `AVERAGEIFS(${row!.all},${holds!.all},"<>0")`),
  )
}

/** The first month where a condition line is not 0; none when it never holds. */
export function firstWhere(condition: Line): Reduction {
  return {
    ...reduction(
      'first-where',
      [condition],
      ([holds]) => {
        const month = holds!.findIndex((value) => value !== 0)
        return month >= 0 ? measured(month) : none('never-holds')
      },
      ([holds], { months, reason }) => whereHolds(holds!, reason, `_xlfn.MINIFS(${months},${holds!.all},"<>0")`),
    ),
    unit: unit('month'),
  }
}

/** The first month from which a line never falls below 0 again; none when it ends below 0. */
export function staysPositiveFrom(line: Line): Reduction {
  return {
    ...reduction(
      'stays-positive-from',
      [line],
      ([series]) => {
        const lastBelow = series!.findLastIndex((month) => month < 0)
        return lastBelow + 1 < series!.length ? measured(lastBelow + 1) : none('ends-below-zero')
      },
      ([row], { months, reason }) => {
        const after = `_xlfn.MAXIFS(${months},${row!.all},"<0")+1`
        return `IF(COUNTIF(${row!.all},"<0")=0,0,IF(${row!.last}<0,${reason('ends-below-zero')},${after}))`
      },
    ),
    unit: unit('month'),
  }
}
