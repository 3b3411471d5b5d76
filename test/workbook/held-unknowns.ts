import { type Data, type Evaluation, evaluate } from '#algebra/evaluate.ts'
import type { Expression, Input } from '#algebra/expression.ts'
import { compile } from '#algebra/program.ts'
import { planData } from '#model/plan/plan-data.ts'
import type { Subject } from '#workbook/subject.ts'

/** Evaluates a plan’s equations at other inputs while the unknowns stay what they were, as a workbook has it. */
export function evaluateHeld({ plan, outcome }: Subject, changes: Data): Evaluation {
  const { centre, evaluation } = outcome
  const held = new Map<Expression, Input>(
    centre.model.unknowns.map(({ unknown }) => [
      unknown,
      { kind: 'input', id: unknown.id, unit: unknown.unit, label: unknown.label, pointer: '' },
    ]),
  )
  const known = new Map<Expression, Expression>()
  const hold = (expression: Expression): Expression => {
    if (expression.kind !== 'application') return held.get(expression) ?? expression
    const made = known.get(expression) ?? { ...expression, args: expression.args.map(hold) }
    known.set(expression, made)
    return made
  }
  const definitions = new Map([...centre.model.definitions].map(([line, formula]) => [line, hold(formula)]))
  const values = [...evaluation.unknowns].map(([id, { value }]) => [id, value] as const)
  const data = new Map([...planData(plan, centre), ...values, ...changes])
  return evaluate(compile({ ...centre.model, definitions, unknowns: [] }), evaluation.calendar, data)
}
