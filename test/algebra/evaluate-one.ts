import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import { type Expression, type Input, type Line, type Operand, operand } from '#algebra/expression.ts'
import { formulaText, type Speech } from '#algebra/formula-text.ts'
import { inferUnit } from '#algebra/infer-unit.ts'
import { ModelBuilder } from '#algebra/model-builder.ts'
import { compile } from '#algebra/program.ts'
import { unit } from '#algebra/unit.ts'

/** What each given input holds. */
const held = new WeakMap<Input, number | readonly number[]>()

/** An input that holds a number or one a month; the id is its name in formula texts. */
export function given(values: number | readonly number[], of = '1', id = 'x'): Input {
  const input: Input = { kind: 'input', id, unit: unit(of), label: { key: id, args: {} }, pointer: `/${id}` }
  held.set(input, values)
  return input
}

/** The months of one expression: of `months` from January 2027, or as many as the longest given series. */
export function evaluateOne(
  of: Operand,
  { months, start = '2027-01' }: { months?: number; start?: string } = {},
): number[] {
  const inputs = [...new Set(inputsOf(operand(of)))].map((input, i) => ({
    input,
    values: held.get(input)!,
    id: `${i}`,
  }))
  const lengths = inputs.map(({ values }) => (typeof values === 'number' ? 1 : values.length))
  const at = calendar(start, months ?? Math.max(1, ...lengths))
  const renamed = new Map(inputs.map(({ input, id }) => [input, { ...input, id }]))
  const builder = new ModelBuilder()
  const expression = rename(operand(of), renamed)
  const line = lineOf('one', inferUnit(expression).text)
  builder.define(builder.declare(line), expression)
  const data = inputs.map(
    ({ id, values }) => [id, typeof values === 'number' ? values : Float64Array.from(values)] as const,
  )
  return [...evaluate(compile(builder.build()), at, new Map(data)).series(line)]
}

/** A line that stands in no model yet. */
export function lineOf(id: string, of: string, annual: Line['annual'] = 'sum'): Line {
  return { kind: 'line', id, unit: unit(of), label: { key: id, args: {} }, annual }
}

/** Formulas with bare names: a phrase is its key without the room, and what fills its gaps. */
export const plainSpeech: Speech = {
  phrase: (key, args) => `${key.split('.')[1]}(${Object.values(args).join(', ')})`,
  name: ({ key }) => key,
}

export const textOne = (of: Operand): string => formulaText(operand(of), plainSpeech)

export const unitOne = (of: Operand): string => inferUnit(operand(of)).text

/** Defines a line `total` of KRW by a formula, to see what a unit error says. */
export const defineKrw = (of: Operand): void => {
  new ModelBuilder().block('cost').flow('total', 'KRW', of)
}

/** The months that an operator says one month reads of each of its arguments. */
export function readsOne(
  of: Expression,
  t: number,
  months: number,
  start = '2027-01',
): (readonly [number, number] | null)[] {
  if (of.kind !== 'application') throw new Error('only operators read')
  return of.args.map((_, k) => of.operator.reads(t, k, of.parameter, calendar(start, months)))
}

function inputsOf(of: Expression): Input[] {
  if (of.kind === 'input') return [of]
  return of.kind === 'application' ? of.args.flatMap(inputsOf) : []
}

function rename(of: Expression, names: ReadonlyMap<Input, Input>): Expression {
  if (of.kind === 'input') return names.get(of)!
  return of.kind === 'application' ? { ...of, args: of.args.map((arg) => rename(arg, names)) } : of
}
