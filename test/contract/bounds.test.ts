import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Plan } from '#contract/plan.ts'

interface Node {
  readonly type?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}

const schema = z.toJSONSchema(Plan) as Node

/** Every part of the schema that says what a value is, with where it stands. */
function* parts(node: unknown, at = ''): Generator<readonly [string, Node]> {
  if (node === null || typeof node !== 'object') return
  if ('type' in node && typeof node.type === 'string') yield [at, node as Node]
  for (const [key, value] of Object.entries(node)) if (key !== 'examples') yield* parts(value, `${at}/${key}`)
}

const all = [...parts(schema)]
const of = (...types: string[]) => all.filter(([, { type }]) => types.includes(String(type)))

describe('no datum of a plan is without bounds', () => {
  it('numbers have a least and a most', () => {
    const numbers = of('number', 'integer').filter(([, node]) => node.const === undefined && node.enum === undefined)
    expect(numbers.length).toBeGreaterThan(100)
    const open = numbers.filter(([, { minimum, maximum }]) => {
      const bounded = Number.isFinite(minimum) && Number.isFinite(maximum)
      return !bounded || Math.abs(minimum!) > 1e16 || Math.abs(maximum!) > 1e16
    })
    expect(open.map(([at]) => at)).toEqual([])
  })

  it('texts have a length or a pattern', () => {
    const open = of('string').filter(
      ([, { maxLength, pattern, enum: options, const: only }]) =>
        maxLength === undefined && pattern === undefined && options === undefined && only === undefined,
    )
    expect(open.map(([at]) => at)).toEqual([])
  })

  it('lists have a length', () => {
    expect(
      of('array')
        .filter(([, { maxItems }]) => maxItems === undefined)
        .map(([at]) => at),
    ).toEqual([])
  })
})
