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
      let k = last
      while (k > 0 && at[k]! > x) k--
      const value = args[k + 1]![t]!
      const inside = between === 'linear' && k < last && x > at[k]!
      out[t] = inside ? value + ((args[k + 2]![t]! - value) * (x - at[k]!)) / (at[k + 1]! - at[k]!) : value
    }
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
