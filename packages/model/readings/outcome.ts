import { calendar } from '#algebra/calendar.ts'
import { type Evaluation, evaluate } from '#algebra/evaluate.ts'
import { compile, type Program } from '#algebra/program.ts'
import { type Workspace, workspace } from '#algebra/workspace.ts'
import type { Plan } from '#contract/plan.ts'
import { type CentreModel, centreModel } from '../centre-model.ts'
import type { CheckResult } from '../integrity/check.ts'
import { planData } from '../plan/plan-data.ts'
import { answersAlike } from '../plan/questions.ts'
import { type AlertResult, alertResults } from './alert-results.ts'
import { checkResults } from './check-results.ts'

/** Everything the model says of a plan. */
export interface Outcome {
  readonly centre: CentreModel
  readonly program: Program
  readonly evaluation: Evaluation
  readonly checks: readonly CheckResult[]
  readonly alerts: readonly AlertResult[]
}

interface Compiled {
  readonly centre: CentreModel
  readonly program: Program
}

/** Equations that were written, the last used first. */
const compiled: Compiled[] = []
const mostCompiled = 50

/** Equations of a plan, ordered once and kept for every plan that answers alike what was asked as they were written. */
export function programOf(plan: Plan): Compiled {
  const at = compiled.findIndex(({ centre }) => answersAlike(plan, centre.asked))
  const found = at < 0 ? written(plan) : compiled.splice(at, 1)[0]!
  compiled.unshift(found)
  compiled.length = Math.min(compiled.length, mostCompiled)
  return found
}

function written(plan: Plan): Compiled {
  const centre = centreModel(plan)
  return { centre, program: compile(centre.model) }
}

/** Evaluates a valid plan: lines, measures, integrity checks and alerts. */
export function evaluatePlan(plan: Plan, space?: Workspace): Outcome {
  const { centre, program } = programOf(plan)
  const at = calendar(plan.meta.start, plan.meta.horizonMonths)
  const evaluation = evaluate(program, at, planData(plan, centre), space)
  return {
    centre,
    program,
    evaluation,
    checks: checkResults(centre, evaluation),
    alerts: alertResults(centre, evaluation),
  }
}

/** Arrays of the last outcome that was read, kept for the next of its shape: fresh memory costs a third of an evaluation. */
let spare: { readonly program: Program; readonly space: Workspace } | undefined

/**
 * Evaluates a valid plan for one reading: nothing of the outcome may be kept beyond it but what `read` returns.
 * @example const { measures } = readPlan(plan, (outcome) => report(outcome))
 */
export function readPlan<T>(plan: Plan, read: (outcome: Outcome) => T): T {
  const { program } = programOf(plan)
  const { horizonMonths } = plan.meta
  const fits = spare?.program === program && spare.space.months === horizonMonths
  const space = fits ? spare!.space : workspace(program, horizonMonths)
  // A plan evaluated while this one is read must not write over it.
  spare = undefined
  const result = read(evaluatePlan(plan, space))
  spare = { program, space }
  return result
}
