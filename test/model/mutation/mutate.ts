import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import { type Expression, type Line, type Operand, operand } from '#algebra/expression.ts'
import { compile } from '#algebra/program.ts'
import type { Plan } from '#contract/plan.ts'
import { type CentreModel, centreModel } from '#model/centre-model.ts'
import { planData } from '#model/plan/plan-data.ts'
import { checkResults } from '#model/readings/check-results.ts'

/** Where a mutation stands: the formula to be changed, and other lines and inputs of the model by id. */
export interface Spot {
  readonly line: Line
  readonly formula: Expression
  /** A line or an input; `*` stands for the middle of the mutated line’s own id. */
  readonly of: (id: string) => Expression
}

/** One modelling error: the lines it is in, what a modeller would have got wrong, and the wrong formula. */
export interface Mutation {
  readonly id: string
  readonly error: string
  readonly lines: RegExp
  readonly change: (spot: Spot) => Operand
}

/** A formula with some of its parts replaced. */
export function replaced(formula: Expression, pick: (part: Expression) => Operand | undefined): Expression {
  const found = pick(formula)
  if (found !== undefined) return operand(found)
  if (formula.kind !== 'application') return formula
  return { ...formula, args: formula.args.map((part) => replaced(part, pick)) }
}

/** A formula in which a line or input stands as something else. */
export const instead = (formula: Expression, id: RegExp, other: Operand): Expression =>
  replaced(formula, (part) => ((part.kind === 'line' || part.kind === 'input') && id.test(part.id) ? other : undefined))

/** A formula in which each operation of a name on a line or input stands as something else. */
export const operationInstead = (
  formula: Expression,
  name: string,
  on: RegExp,
  other: (args: readonly Expression[]) => Operand,
): Expression =>
  replaced(formula, (part) => {
    if (part.kind !== 'application' || part.operator.name !== name) return undefined
    return part.args.some((arg) => (arg.kind === 'line' || arg.kind === 'input') && on.test(arg.id))
      ? other(part.args)
      : undefined
  })

/** Parts of the outermost operation. */
export function parts(formula: Expression): readonly Expression[] {
  return formula.kind === 'application' ? formula.args : [formula]
}

const made = new Map<Plan, CentreModel>()

function centreOf(plan: Plan): CentreModel {
  const centre = made.get(plan) ?? centreModel(plan)
  made.set(plan, centre)
  return centre
}

class NoSuchLine extends Error {}

/** Checks that do not hold of a plan once its equations are mutated; undefined where it has no such lines. */
export function failing(plan: Plan, { lines, change }: Mutation): string[] | undefined {
  const centre = centreOf(plan)
  const { model } = centre
  const hit = [...model.lines.values()].filter(({ id }) => lines.test(id))
  if (hit.length === 0) return undefined
  const definitions = new Map(model.definitions)
  for (const line of hit) {
    const prefix = line.id.slice(0, line.id.lastIndexOf('.'))
    const of = (id: string) => {
      const name = id.replace('*', prefix)
      const found = model.lines.get(name) ?? model.inputs.get(name)
      if (!found) throw new NoSuchLine(`no line or input ${name}`)
      return found
    }
    try {
      definitions.set(line, operand(change({ line, formula: model.definitions.get(line)!, of })))
    } catch (error) {
      if (error instanceof NoSuchLine) return undefined
      throw error
    }
  }
  return results(plan, { ...centre, model: { ...model, definitions } })
}

/** Checks that do not hold of a plan as it is. */
export const unmutated = (plan: Plan): string[] => results(plan, centreOf(plan))

function results(plan: Plan, centre: CentreModel): string[] {
  const at = calendar(plan.meta.start, plan.meta.horizonMonths)
  try {
    const evaluation = evaluate(compile(centre.model), at, planData(plan, centre))
    return checkResults(centre, evaluation).flatMap(({ id, ok }) => (ok ? [] : [id]))
  } catch (error) {
    // A cycle, or units that do not go together, keep the model from being evaluated at all.
    return [`refused: ${(error as Error).message.slice(0, 60)}`]
  }
}
