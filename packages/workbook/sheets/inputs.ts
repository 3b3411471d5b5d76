import type { Input } from '#algebra/expression.ts'
import { monthsFrom } from '#model/plan/plan-data.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { type Arrangement, inputHeadRows, type NamedValue } from '../arrangement.ts'
import { formatOf } from '../number-format.ts'
import type { Subject } from '../subject.ts'
import type { Cell, Row, Sheet } from '../xlsx/cell.ts'
import { sourceCells } from './source-cells.ts'

const columns = [
  'name',
  'value',
  'unit',
  'source',
  'asOf',
  'confidence',
  'least',
  'most',
  'pointer',
  'namedRange',
  'note',
]

/** Every single value of the plan with where it comes from and between what it may lie, and the solved unknowns. */
export function inputsSheet(subject: Subject, { tabs, inputs, unknowns }: Arrangement): Sheet {
  const { phrase, name } = subject.speech
  const section = (title: string): Row => ({
    cells: columns.map((_, i) => ({ value: i === 0 ? title : '', look: { kind: 'section' } })),
  })
  const heads: Row[] = [
    { cells: [{ value: tabs.own.inputs, look: { kind: 'title' } }] },
    { cells: [{ value: phrase('workbook.inputs.note', {}), look: { kind: 'quiet' } }] },
    {
      cells: columns.map(
        (column): Cell => ({ value: phrase(`workbook.column.${column}`, {}), look: { kind: 'head' } }),
      ),
    },
    section(phrase('workbook.solved', {})),
  ]
  if (heads.length !== inputHeadRows) throw new Error('the heads of the inputs are not as many as were arranged')
  const solved = unknowns.map(({ of: { unknown, residual }, name: named, value }): Row => {
    const bounds = [unknown.lower, unknown.upper].map((value): Cell => ({ value, look: quiet(unknown.unit.text) }))
    return {
      cells: [
        { value: name(unknown.label) },
        { value, look: { kind: 'solved', format: formatOf(unknown.unit.text) } },
        { value: unknown.unit.text, look: { kind: 'unit' } },
        { value: phrase('workbook.solved.source', { residual: residual.id }), look: { kind: 'quiet' } },
        undefined,
        undefined,
        ...bounds,
        undefined,
        { value: named, look: { kind: 'quiet' } },
      ],
    }
  })
  const given = [...inputs].flatMap(([block, some]) => [section(block), ...some.map((one) => inputRow(subject, one))])
  return {
    name: tabs.own.inputs,
    fitsWidth: true,
    widths: [52, 20, 12, 48, 11, 11, 14, 14, 40, 40, 24],
    frozen: { rows: 3, columns: 2 },
    rows: [...heads, ...solved, ...given],
  }
}

const quiet = (unit: string) => ({ kind: 'quiet', format: formatOf(unit) }) as const

function inputRow(subject: Subject, { of: input, name, value }: NamedValue<Input>): Row {
  const { plan, boundsAt, speech } = subject
  const { label, unit, pointer } = input
  const given = valueAt(plan, pointer)
  const month = typeof given === 'string' ? given : undefined
  // A month of the plan stands as its distance from the start, so its bounds are not those of the plan.
  const bounds = month === undefined ? boundsAt(pointer) : undefined
  return {
    cells: [
      { value: speech.name(label) },
      { value, look: { kind: 'input', format: formatOf(unit.text) }, ...(bounds ? { bounds } : {}) },
      { value: unit.text, look: { kind: 'unit' } },
      ...sourceCells(subject, pointer, 0),
      bounds && { value: bounds[0], look: quiet(unit.text) },
      bounds && { value: bounds[1], look: quiet(unit.text) },
      { value: pointer, look: { kind: 'quiet' } },
      { value: name, look: { kind: 'quiet' } },
      month === undefined
        ? undefined
        : {
            value: speech.phrase('workbook.month', { month, months: monthsFrom(plan.meta.start, month) }),
            look: { kind: 'quiet' },
          },
    ],
  }
}
