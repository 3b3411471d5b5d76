import { isEdge } from '../edge.ts'
import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, numberText, type Operator, sameMonth } from '../operator.ts'
import { sheetNumber } from '../sheet.ts'
import { dimensionless, sameUnit } from '../unit.ts'
import { UnitMismatch } from '../unit-mismatch.ts'
import { commonUnit } from './common-unit.ts'

interface Table {
  readonly at: readonly number[]
  readonly between: 'step' | 'linear'
}

export const lookupOperator: Operator<Table> = {
  name: 'lookup',
  reach: 'now',
  pointwise: true,
  unit([position, ...values]) {
    if (!sameUnit(position!, dimensionless)) throw new UnitMismatch('look up by', position!, dimensionless)
    return commonUnit('tabulate', values)
  },
  evaluate(out, args, from, to, { at, between }) {
    const position = args[0]!
    const last = at.length - 1
    for (let t = from; t < to; t++) {
      const x = position[t]!
      const k = rowAt(at, x)
      const value = args[k + 1]![t]!
      const inside = between === 'linear' && k < last && x > at[k]!
      out[t] = inside ? value + ((args[k + 2]![t]! - value) * (x - at[k]!)) / (at[k + 1]! - at[k]!) : value
    }
  },
  adjoint(bar, [positionBar, ...valueBars], _, [position, ...values], from, to, { at, between }) {
    for (let t = from; t < to; t++) {
      const x = position![t]!
      const k = rowAt(at, x)
      if (between === 'step' || k === at.length - 1 || x <= at[k]!) {
        valueBars[k]![t]! += bar[t]!
        continue
      }
      const width = at[k + 1]! - at[k]!
      const part = (x - at[k]!) / width
      valueBars[k]![t]! += bar[t]! * (1 - part)
      valueBars[k + 1]![t]! += bar[t]! * part
      positionBar![t]! += (bar[t]! * (values[k + 1]![t]! - values[k]![t]!)) / width
    }
  },
  acrossSteps(bar, bars, _, [, ...values], from, to, { between }) {
    if (between === 'linear') return
    for (let t = from; t < to; t++) {
      if (values.some((value) => value[t] !== values[0]![t])) bars[0]![t]! += bar[t]!
    }
  },
  edges(cross, _, [position], t, [near], { at }) {
    if (at.some((x) => isEdge(position![t]!, x, near!))) cross(0, t, 1)
  },
  text: ([position, ...values], { at, between }, phrase) => ({
    text: phrase(`operator.lookup-${between}`, {
      position: position!.text,
      table: at.map((x, k) => `${numberText(x)}: ${values[k]!.text}`).join('; '),
    }),
    binds: 3,
  }),
  reads: sameMonth,
  sheet([position, ...values], { at, between }) {
    const x = bracket(position!, 1)
    const slope = (k: number) => {
      const [low, high] = [bracket(values[k]!, 1), bracket(values[k + 1]!, 1)]
      const width = sheetNumber(at[k + 1]! - at[k]!)
      return `${low}+(${high}-${bracket(values[k]!, 2)})*(${x}-${sheetNumber(at[k]!)})/${width}`
    }
    const row = (k: number) => (between === 'linear' && k < at.length - 1 ? slope(k) : values[k]!.text)
    // The first row holds below its position too: interpolated there, it would not.
    const first =
      between === 'linear' && at.length > 1 ? `IF(${x}>${sheetNumber(at[0]!)},${row(0)},${values[0]!.text})` : row(0)
    const text = at.slice(1).reduce((below, from, k) => `IF(${x}>=${sheetNumber(from)},${row(k + 1)},${below})`, first)
    return { text, binds: at.length > 1 ? 3 : values[0]!.binds }
  },
}

/**
 * The value of a table at a position. In steps a row holds from its position up to the next; linearly it is
 * interpolated. Below the first position and above the last the nearest row holds.
 * @param rows [position, value] in ascending order of position; values are operands of one unit
 * @throws {RangeError} when there is no row or positions do not ascend
 * @example lookup(load, [[0.25, 1.6], [0.5, 1.4], [1, 1.3]], 'linear')
 */
export function lookup(
  position: Operand,
  rows: readonly (readonly [position: number, value: Operand])[],
  between: 'step' | 'linear' = 'step',
): Expression {
  const at = rows.map(([x]) => x)
  if (at.length === 0 || at.some((x, k) => k > 0 && x <= at[k - 1]!)) {
    throw new RangeError('a table needs rows in ascending order of position')
  }
  return apply(lookupOperator, [position, ...rows.map(([, value]) => value)], { at, between })
}

/** The row that holds at a position: the last that begins at or below it, or the first. */
function rowAt(at: readonly number[], x: number): number {
  let k = at.length - 1
  while (k > 0 && at[k]! > x) k--
  return k
}
