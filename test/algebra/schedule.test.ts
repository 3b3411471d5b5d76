import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { components } from '#algebra/components.ts'
import { evaluate } from '#algebra/evaluate.ts'
import { constant, type Line } from '#algebra/expression.ts'
import { graphOf, type Node } from '#algebra/graph.ts'
import { type Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { lead } from '#algebra/operators/lead.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { presentValueAhead } from '#algebra/operators/present-value-ahead.ts'
import { sumAhead } from '#algebra/operators/sum-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { yearToDate } from '#algebra/operators/year-to-date.ts'
import { compile } from '#algebra/program.ts'
import { schedule } from '#algebra/schedule.ts'

const seeded = { seed: 20260101 }

const built = (define: (block: Block) => void) => {
  const builder = new ModelBuilder()
  define(builder.block('b'))
  return builder.build()
}

describe('the graph', () => {
  test('equal constants and equal operations on the same arguments share a node', () => {
    const model = built((b) => {
      const x = b.input('x', '1', { pointer: '/x' })
      b.flow('a', '1', plus(lag(x), times(x, 2)))
      b.flow('b', '1', minus(lag(x), times(x, 2)))
      b.flow('c', '1', minus(lag(x, 2), times(2, x)))
    })
    // x, 2, lag(x), x × 2, a, b, lag(x, 2), 2 × x, c
    expect(graphOf(model).nodes.length).toBe(9)
  })

  test('constants of different units do not', () => {
    const model = built((b) => {
      b.flow('a', '1', times(constant(1, 'kW'), constant(1, '1/kW')))
    })
    expect(graphOf(model).nodes.length).toBe(3)
  })

  test('a line that is another name shares its node', () => {
    let lines: Line[] = []
    const model = built((b) => {
      const x = b.input('x', '1', { pointer: '/x' })
      const again = b.declareFlow('again', '1')
      const first = b.flow('first', '1', x)
      const second = b.flow('second', '1', plus(x, lag(again)))
      b.define(again, second)
      lines = [first, second, again]
    })
    const { ofLine, ofLeaf, nodes } = graphOf(model)
    const [first, second, again] = lines.map((line) => ofLine.get(line)!)
    expect(again).toBe(second)
    expect(second!.line).toBe(lines[1])
    expect(first).toBe(ofLeaf.get(model.inputs.get('b.x')!))
    expect(nodes.map(({ index }) => index)).toEqual(nodes.map((_, i) => i))
  })

  test('lines that name nothing but each other are an error that names them', () => {
    const model = built((b) => {
      const [x, y] = [b.declareFlow('x', '1'), b.declareFlow('y', '1')]
      b.define(x, y)
      b.define(y, x)
    })
    expect(() => graphOf(model)).toThrow('lines are defined by nothing but each other: b.x, b.y')
  })
})

describe('components', () => {
  const graph = fc.array(fc.array(fc.nat(11), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
  const nodesOf = (edges: readonly (readonly number[])[]) => {
    const nodes: Node[] = edges.map((_, index) => ({ index, source: constant(index, '1'), args: [] }))
    for (const [i, targets] of edges.entries()) nodes[i]!.args.push(...targets.map((j) => nodes[j % nodes.length]!))
    return nodes
  }

  test('are the sets of nodes that reach each other, each after what it depends on', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const nodes = nodesOf(edges)
        const reached = nodes.map((node) => {
          const seen = new Set<Node>([node])
          for (const at of seen) for (const arg of at.args) seen.add(arg)
          return seen
        })
        const found = components(nodes)
        const place = new Map(found.flatMap((component, i) => component.map((node) => [node, i] as const)))
        expect(place.size).toBe(nodes.length)
        expect(found.flat().length).toBe(nodes.length)
        for (const a of nodes) {
          for (const b of nodes) {
            const together = reached[a.index]!.has(b) && reached[b.index]!.has(a)
            expect(place.get(a) === place.get(b)).toBe(together)
            if (reached[a.index]!.has(b)) expect(place.get(b)).toBeLessThanOrEqual(place.get(a)!)
          }
        }
      }),
      { ...seeded, numRuns: 300 },
    )
  })
})

describe('cycles', () => {
  test('without a lag are an error that names the lines on them', () => {
    const model = built((b) => {
      const [x, y] = [b.declareFlow('x', '1'), b.declareFlow('y', '1')]
      const outside = b.flow('outside', '1', lag(x))
      b.define(x, plus(y, outside))
      b.define(y, times(x, 2))
    })
    expect(() => compile(model)).toThrow('a cycle without a lag: b.x, b.y')
    const alone = built((b) => {
      const x = b.declareFlow('self', '1')
      b.define(x, plus(x, 1))
    })
    expect(() => compile(alone)).toThrow('a cycle without a lag: b.self')
  })

  test('a trailing window, a balance or a year to date is no lag', () => {
    for (const wrap of [(x: Line) => trailingSum(x, 2), (x: Line) => balance(x), (x: Line) => yearToDate(x)]) {
      const model = built((b) => {
        const x = b.declareFlow('x', '1')
        b.define(x, plus(wrap(x), 1))
      })
      expect(() => compile(model)).toThrow('a cycle without a lag: b.x')
    }
  })

  test('that look ahead are an error that names the operator and the lines', () => {
    const wraps = [(x: Line) => lead(x), (x: Line) => sumAhead(x), (x: Line) => presentValueAhead(x, 0.1)]
    for (const [i, wrap] of wraps.entries()) {
      const model = built((b) => {
        const [x, y] = [b.declareFlow('x', '1'), b.declareFlow('y', '1')]
        b.define(x, plus(wrap(y), 1))
        b.define(y, lag(x))
      })
      const name = ['lead', 'sum-ahead', 'present-value-ahead'][i]
      expect(() => compile(model)).toThrow(`"${name}" looks ahead inside a cycle: b.x, b.y`)
    }
  })

  test('may be looked ahead at from outside', () => {
    const model = built((b) => {
      const x = b.declareLevel('x', '1')
      b.define(x, plus(times(lag(x), 2), 1))
      b.level('next', '1', lead(x))
    })
    expect(schedule(graphOf(model)).filter(({ cyclic }) => cyclic).length).toBe(1)
    const evaluation = evaluate(compile(model), calendar('2027-01', 4), new Map())
    expect([...evaluation.series(model.lines.get('b.next')!)]).toEqual([3, 7, 15, 0])
  })

  test('a line that is its own lag is 0', () => {
    const model = built((b) => {
      const x = b.declareLevel('x', '1')
      b.define(x, lag(x))
    })
    expect([...evaluate(compile(model), calendar('2027-01', 3), new Map()).series(model.lines.get('b.x')!)]).toEqual([
      0, 0, 0,
    ])
  })
})

describe('a loan that is repaid from the cash it leaves', () => {
  // opening = lag(balance); interest on the opening; the cash after interest repays; a cash balance earns on its own past.
  type Define = (b: Block, lines: Record<string, Line>) => void
  const names = ['debt', 'opening', 'interest', 'cash', 'repaid', 'pot', 'earned', 'tax'] as const
  const formulas = (draws: number, revenue: number): Record<(typeof names)[number], Define> => ({
    debt: (b, l) => b.define(l.debt!, balance(draws, l.repaid!)),
    opening: (b, l) => b.define(l.opening!, lag(l.debt!)),
    interest: (b, l) => b.define(l.interest!, times(l.opening!, 0.01)),
    tax: (b, l) =>
      b.define(l.tax!, times(greatest(minus(yearToDate(l.cash!), trailingSum(lag(l.repaid!), 3)), 0), 0.1)),
    cash: (b, l) => b.define(l.cash!, minus(plus(revenue, l.earned!), l.interest!)),
    repaid: (b, l) => b.define(l.repaid!, least(greatest(minus(l.cash!, l.tax!), 0), l.opening!)),
    pot: (b, l) => b.define(l.pot!, balance(minus(l.cash!, l.tax!), l.repaid!)),
    earned: (b, l) => b.define(l.earned!, times(lag(l.pot!), 0.002)),
  })
  const modelOf = (order: readonly (typeof names)[number][], draws: number, revenue: number) => {
    const builder = new ModelBuilder()
    const b = builder.block('b')
    const lines = Object.fromEntries(order.map((name) => [name, b.declareLevel(name, '1')]))
    for (const name of order) formulas(draws, revenue)[name](b, lines)
    return builder.build()
  }
  const byHand = (months: number, start: number, draws: number, revenue: number) => {
    let [debt, pot, toDate] = [0, 0, 0]
    const repayments: number[] = []
    return Array.from({ length: months }, (_, t) => {
      const opening = debt
      const interest = opening * 0.01
      const cash = revenue + pot * 0.002 - interest
      toDate = ((start - 1 + t) % 12 === 0 ? 0 : toDate) + cash
      const recent = repayments.slice(-3).reduce((sum, one) => sum + one, 0)
      const tax = Math.max(toDate - recent, 0) * 0.1
      const repaid = Math.min(Math.max(cash - tax, 0), opening)
      repayments.push(repaid)
      debt = debt + draws - repaid
      pot = pot + (cash - tax) - repaid
      return { debt, opening, interest, cash, repaid, pot, tax }
    })
  }

  test('equals a loop by hand, in whatever order its lines are added', () => {
    const run = fc.record({
      order: fc.shuffledSubarray([...names], { minLength: names.length }),
      draws: fc.double({ min: 0, max: 10, noNaN: true }),
      revenue: fc.double({ min: -5, max: 20, noNaN: true }),
      start: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(run, ({ order, draws, revenue, start }) => {
        const model = modelOf(order, draws, revenue)
        const at = calendar(`2027-${String(start).padStart(2, '0')}`, 40)
        const evaluation = evaluate(compile(model), at, new Map())
        for (const [t, month] of byHand(40, start, draws, revenue).entries()) {
          for (const [name, value] of Object.entries(month)) {
            const got = evaluation.series(model.lines.get(`b.${name}`)!)[t]!
            expect(Math.abs(got - value), `${name} of month ${t}`).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(value)))
          }
        }
      }),
      { ...seeded, numRuns: 60 },
    )
  })

  test('is one step of all its lines, and the rest stay outside', () => {
    const steps = schedule(graphOf(modelOf(names, 5, 3)))
    const cycles = steps.filter(({ cyclic }) => cyclic)
    expect(cycles.length).toBe(1)
    expect(cycles[0]!.nodes.filter(({ line }) => line).length).toBe(names.length)
    expect(steps.every(({ cyclic, nodes }) => cyclic || nodes.length === 1)).toBe(true)
  })
})

test('a chain of lines may be longer than the call stack, in any order', () => {
  const length = 20_000
  for (const cyclic of [false, true]) {
    const model = built((b) => {
      const lines = Array.from({ length }, (_, i) => b.declareLevel(`x${i}`, '1'))
      for (const [i, line] of lines.entries()) {
        const next = lines[i + 1]
        b.define(line, next ? plus(next, 1) : cyclic ? lag(lines[0]!) : plus(1))
      }
    })
    const at = calendar('2027-01', 2)
    const first = evaluate(compile(model), at, new Map()).series(model.lines.get('b.x0')!)
    expect([...first]).toEqual(cyclic ? [length - 1, 2 * (length - 1)] : [length, length])
  }
})
