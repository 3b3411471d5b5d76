import type { Expression, Input } from '#algebra/expression.ts'
import { inferUnit } from '#algebra/infer-unit.ts'
import type { Model } from '#algebra/model.ts'
import { sameUnit } from '#algebra/unit.ts'
import type { CheckResult } from '../integrity/check.ts'

const known = new WeakMap<Model, readonly CheckResult[]>()

/** What must hold of the equations themselves, whatever the plan's numbers: found once for each model. */
export function modelChecks(model: Model): readonly CheckResult[] {
  const results = known.get(model) ?? [unitsCheck(model), inputsCheck(model)]
  known.set(model, results)
  return results
}

/** Every formula comes to the unit of its line. */
function unitsCheck({ definitions }: Model): CheckResult {
  const off = [...definitions].filter(([line, formula]) => !sameUnit(inferUnit(formula), line.unit))
  return { id: 'units', ok: off.length === 0, worst: off.length }
}

/** Every input is read by some formula. */
function inputsCheck({ definitions, inputs }: Model): CheckResult {
  const read = new Set<Input>()
  const visit = (expression: Expression): void => {
    if (expression.kind === 'input') read.add(expression)
    else if (expression.kind === 'application') expression.args.forEach(visit)
  }
  for (const formula of definitions.values()) visit(formula)
  return { id: 'inputs', ok: read.size === inputs.size, worst: inputs.size - read.size }
}
