import type { Expression } from './expression.ts'
import type { Unit } from './unit.ts'

/**
 * The unit of an expression; named parts carry their own, so only the formula itself is walked.
 * @throws {UnitMismatch} where two parts do not go together
 */
export function inferUnit(expression: Expression): Unit {
  return expression.kind === 'application'
    ? expression.operator.unit(expression.args.map(inferUnit), expression.parameter)
    : expression.unit
}
