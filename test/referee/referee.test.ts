import { expect, test } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { compareRecords, type Verdict } from './compare-records.ts'
import { outcomeOf } from './engine.ts'
import { type Entry, entry } from './entry.ts'
import { idPattern } from './id-pattern.ts'
import { type Kind, type PlanRecord, recordOf } from './record.ts'
import { scalesOf } from './scales.ts'
import { bytesOf, recordIn } from './stored.ts'
import { Tally } from './tally.ts'

const plan = presets.get('gpu-lease-2025')!
const outcome = outcomeOf(plan)
const record = recordOf(plan, outcome, true)

const withEntry = (kind: Kind, id: string, change: (one: Entry) => Entry): PlanRecord => ({
  ...record,
  [kind]: new Map(record[kind]).set(id, change(record[kind].get(id)!)),
})

const withNumber = (kind: Kind, id: string, at: number, change: (value: number) => number): PlanRecord =>
  withEntry(kind, id, ({ facts, numbers }) => ({ facts, numbers: numbers.with(at, change(numbers[at]!)) }))

function verdictsOn(now: PlanRecord): [kind: Kind, id: string, verdict: Verdict][] {
  const findings = [...compareRecords(record, now, scalesOf(outcome))]
  return findings.filter(({ verdict }) => verdict !== 'equal').map(({ kind, id, verdict }) => [kind, id, verdict])
}

const holds = (now: PlanRecord): boolean => {
  const tally = new Tally()
  for (const finding of compareRecords(record, now, scalesOf(outcome))) tally.add('a plan', finding, finding.id)
  return tally.holds
}

test('what is stored is read again to the bit', () => {
  const odd = withEntry('lines', 'cash.balance', () => entry('KRW last', [-0, Number.NaN, 5e-324, -1 / 3]))
  const read = recordIn(bytesOf(odd))
  expect(read).toEqual(odd)
  expect(bytesOf(read)).toEqual(bytesOf(odd))
})

test('an engine that says the same is the same', () => {
  expect(verdictsOn(recordOf(plan, outcomeOf(plan), true))).toEqual([])
  expect(holds(record)).toBe(true)
})

test('every kind of thing is written', () => {
  const { lines, measures, cells, checks } = record
  expect([...lines.keys()]).toEqual([...outcome.centre.model.lines.keys()])
  expect([...measures.keys()]).toEqual([...outcome.centre.model.measures.keys()])
  expect([...checks.keys()]).toEqual(outcome.checks.map(({ id }) => id))
  expect(new Set(cells.keys())).toEqual(new Set(lines.keys()))
  expect(cells.get('opex.total')!.numbers).toEqual(lines.get('opex.total')!.numbers)
})

const byUlp = (value: number) => value * (1 + Number.EPSILON)
const byMore = (value: number) => value * (1 + 1e-12)

test.each<[string, PlanRecord, Verdict, boolean]>([
  ['the sign of a zero', withNumber('lines', 'opex.rent', 23, () => -0), 'sign of 0', true],
  ['a rest where there was 0', withNumber('lines', 'opex.rent', 23, () => 1e-6), 'rest', false],
  ['a last bit', withNumber('lines', 'opex.total', 3, byUlp), 'within', true],
  ['more than a last bit', withNumber('lines', 'opex.total', 3, byMore), 'above', false],
  ['a number that is none', withNumber('lines', 'opex.total', 3, () => Number.NaN), 'above', false],
  ['a cell', withNumber('cells', 'opex.total', 3, byMore), 'above', false],
  ['a measure', withNumber('measures', 'opex.lifetime', 0, (value) => value * 1.00001), 'above', false],
  ['a check', withNumber('checks', 'cash', 0, (value) => value + 1e-12), 'above', false],
  ['a unit', withEntry('lines', 'opex.total', (one) => ({ ...one, facts: 'USD sum' })), 'other facts', false],
])('%s is seen', (_, now, verdict, stands) => {
  expect(verdictsOn(now).map(([, , of]) => of)).toEqual([verdict])
  expect(holds(now)).toBe(stands)
})

test('what is gone is seen, what is new may stand', () => {
  const lines = new Map(record.lines)
  const total = lines.get('opex.total')!
  lines.delete('opex.total')
  expect(verdictsOn({ ...record, lines })).toEqual([['lines', 'opex.total', 'missing']])
  expect(holds({ ...record, lines })).toBe(false)
  const more = { ...record, lines: new Map(record.lines).set('opex.all', total) }
  expect(verdictsOn(more)).toEqual([['lines', 'opex.all', 'added']])
  expect(holds(more)).toBe(true)
})

test('ids of a plan’s own things read alike', () => {
  const pattern = idPattern(plan)
  const [{ id, class: name }] = plan.fleet as [(typeof plan.fleet)[0]]
  expect([`deployment.${id}.hours`, `supply.${name}.sold`, 'laterTax.1.rate1', 'opex.total'].map(pattern)).toEqual([
    'deployment.*.hours',
    'supply.*.sold',
    'laterTax.*.rate1',
    'opex.total',
  ])
})
