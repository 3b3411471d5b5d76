import { describe, expect, test } from 'vitest'
import type { Line } from '#algebra/expression.ts'
import { presets } from '#catalog/presets.ts'
import { TraceReply, TraceRequest } from '#contract/trace.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { traceNumber } from '#usecases/trace-number.ts'
import { speech } from '#words/speech.ts'

const all = (trace: TraceReply): TraceReply[] => [trace, ...trace.parts.flatMap(all)]
const asked = (body: object) => traceNumber(TraceRequest.parse(body), speech('en'))

describe.each([...presets])('by default every measure of %s', (preset, plan) => {
  const { program } = evaluatePlan(plan)

  test('reaches a source, or stands on no datum, and a cut says how to go on', () => {
    for (const measure of program.model.measures.values()) {
      const trace = asked({ preset, measure: measure.id })
      expect(TraceReply.safeParse(trace).success).toBe(true)
      const numbers = all(trace)
      expect(numbers.length).toBeLessThanOrEqual(400)
      const inputs = [...trace.carriedBy!, ...numbers.filter(({ kind }) => kind === 'input')]
      const cited = inputs.filter(({ pointer, source }) => pointer && source?.source)
      if (cited.length === 0) expect([measure.id, reaches(program, measure.reduction.of)]).toEqual([measure.id, 0])
      for (const { cut, more } of numbers) if (cut) expect(more?.line ?? more?.measure).toBeDefined()
    }
  })
})

/** How many data of a plan stand behind lines. */
function reaches({ graph }: ReturnType<typeof evaluatePlan>['program'], lines: readonly Line[]) {
  const reached = new Set(lines.map((line) => graph.ofLine.get(line)!))
  for (const node of reached) for (const arg of node.args) reached.add(arg)
  return [...reached].filter(({ source }) => source.kind === 'input' && !source.pointer.startsWith('/meta/')).length
}

describe('a number', () => {
  const preset = 'national-center-signed-2026'

  test('of a minimum is traced in the month it was found in', () => {
    const { parts, value } = asked({ preset, measure: 'debt.minDscr', depth: 1 })
    expect(parts[0]!.value).toBe(value)
    expect(parts[0]!.months!.from).toBe(parts[0]!.months!.to)
  })

  test('of a range where its formula is not linear names a telling month, and its parts are of that month', () => {
    const trace = asked({ preset: 'gumi-60mw', line: 'equity.dividends', from: '2029-01', month: '2033-12', depth: 1 })
    const { month } = trace.telling!
    expect(trace.parts.every(({ months }) => months!.to <= month)).toBe(true)
    expect(trace.fold).toBe('sum')
    expect(trace.telling!.value).toBeLessThan(trace.value!)
  })

  test('goes on with what a cut says', () => {
    const trace = asked({ preset, measure: 'class.private.irr', depth: 1 })
    const cut = all(trace).find(({ more }) => more)!
    const next = asked({ preset, ...cut.more, depth: 1 })
    expect([next.id, next.value, next.months]).toEqual([cut.id, cut.value, cut.months])
    expect(next.parts.length).toBeGreaterThan(0)
  })

  test('is carried by inputs, the most telling first', () => {
    const tender = 'national-center-tender-2025h1'
    const { carriedBy, value } = asked({ preset: tender, measure: 'equity.irr', depth: 1 })
    const sizes = carriedBy!.map(({ effect }) => Math.abs(effect ?? 0))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    const rate = carriedBy!.find(({ pointer }) => pointer === '/economy/usdKrw')!
    const overrides = { [rate.pointer]: rate.value * 1.0001 }
    const moved = asked({ preset: tender, overrides, measure: 'equity.irr', depth: 1 })
    expect((moved.value! - value!) * 100).toBeCloseTo(rate.effect!, 4)
  })

  test('of a first month that is after its last is refused', () => {
    const body = { preset, line: 'cash.cfads', from: '2031-01', month: '2030-01' }
    expect(TraceRequest.safeParse(body).error!.issues[0]).toMatchObject({ path: ['from'] })
  })
})
