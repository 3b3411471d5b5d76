import type { Problem } from '#contract/problem.ts'

/** A request that did not succeed: what the API said, or nothing when it could not be reached. */
export class ApiProblem extends Error {
  readonly problem: Problem | undefined

  constructor(problem?: Problem, cause?: unknown) {
    super(problem?.title ?? 'unreachable', { cause })
    this.name = 'ApiProblem'
    this.problem = problem
  }

  get status(): number {
    return this.problem?.status ?? 0
  }
}

/** What went wrong as a problem, whatever was thrown. */
export const problemOf = (error: unknown): ApiProblem =>
  error instanceof ApiProblem ? error : new ApiProblem(undefined, error)
