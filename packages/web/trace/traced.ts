import type { Trace } from '#algebra/trace.ts'
import { traceLine, traceMeasure } from '#algebra/trace.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import type { Language } from '../language/language.ts'
import type { Step, Target } from './target.ts'

/** What one look shows: a number, its parts, and the parts of those that have no name to ask for. */
const look = { depth: 3, budget: 400 }

/** The numbers along a way, as far as the plan has them: a plan that was turned may have fewer. */
export function tracedAlong(outcome: Outcome, way: readonly Step[], { speech }: Language): Trace[] {
  const found: Trace[] = []
  for (const step of way) {
    const next = step.kind === 'part' ? found.at(-1)?.parts[step.at] : tracedTarget(outcome, step, { ...look, speech })
    if (!next) break
    found.push(next)
  }
  return found
}

/** The step that leads to a part of a number. */
export function stepTo({ kind, id, months, fold }: Trace, at: number): Step {
  if (kind === 'input') return { kind, id }
  if (kind !== 'line' || !months) return { kind: 'part', at }
  return { kind, id, first: months[0], last: months[1], ...(fold && { to: fold.to }) }
}

function tracedTarget(
  outcome: Outcome,
  target: Target,
  options: Parameters<typeof traceMeasure>[3],
): Trace | undefined {
  const { program, evaluation } = outcome
  if (target.kind === 'input') return tracedInput(outcome, target.id)
  if (target.kind !== 'line') {
    const measure = program.model.measures.get(target.id)
    return measure && traceMeasure(program, evaluation, measure, options)
  }
  const line = program.model.lines.get(target.id)
  const end = evaluation.calendar.months - 1
  const months = [Math.min(target.first, end), Math.min(target.last, end)] as const
  const fold = target.to && { to: target.to }
  return line && traceLine(program, evaluation, { line, months, fold }, options)
}

/** An input by itself; of a path its last month. */
function tracedInput({ program, evaluation }: Outcome, id: string): Trace | undefined {
  const input = program.model.inputs.get(id)
  const node = input && program.graph.ofLeaf.get(input)
  if (!input || !node) return undefined
  const last = evaluation.calendar.months - 1
  const { label, unit, pointer } = input
  const value = evaluation.node(node)[last]!
  return { kind: 'input', id, label, unit, value, months: [last, last], pointer, parts: [] }
}
