import type { Evaluation } from './evaluate.ts'
import type { Application, Expression, Input, Line, Unknown } from './expression.ts'
import type { Node } from './graph.ts'
import type { Fold } from './measure.ts'

/** First and last month of a range, both included. */
export type Months = readonly [first: number, last: number]

/** A number that a formula reads: a named one, or a part of the formula that has no name of its own. */
export interface Part {
  readonly of: Line | Input | Unknown | Application
  readonly node: Node
  readonly months: Months
  /** What several months are read as; absent where one month is read. */
  readonly fold?: Fold
}

/** What a formula reads; of `telling` months apart from those asked about, where a sum is no sum of the parts. */
export interface Read {
  readonly parts: readonly Part[]
  readonly telling?: number
}

/** What is asked about: a line, or a part of a formula, with its formula. */
export interface Asked {
  readonly formula: Expression
  readonly node: Node
  readonly months: Months
  readonly fold?: Fold | undefined
  /** The line itself, where it builds on its own month before. */
  readonly line?: Line | undefined
}

/** The value of one month, or what several months come to. */
export function comesTo(evaluation: Evaluation, node: Node, [first, last]: Months, fold?: Fold): number {
  const series = evaluation.node(node)
  if (!fold) return series[last]!
  const sum = series.subarray(first, last + 1).reduce((total, month) => total + month, 0)
  return fold.to === 'sum' ? sum : sum / (last - first + 1)
}

/**
 * The numbers that make a number, so that the formula holds of the values shown. A sum of months has parts that are sums
 * where the formula is linear in them and all else stands still over these months; else the parts of a telling month.
 */
export function read(evaluation: Evaluation, { formula, node, months, fold, line }: Asked): Read {
  const reader = new Reader(evaluation)
  const [first, last] = months
  if (first === last || !fold) return { parts: reader.whole(formula, node, last, line) }
  if (fold.to === 'sum' && reader.isSum(formula, node, months)) {
    reader.sum(formula, node, months)
    return { parts: [...reader.parts.values()] }
  }
  const telling = tellingMonth(
    evaluation.node(node),
    months,
    fold.to === 'mean' ? comesTo(evaluation, node, months, fold) : undefined,
  )
  return { parts: reader.whole(formula, node, telling, line), telling }
}

/** The last of the months with the largest value, or with that nearest to a mean. */
function tellingMonth(series: Float64Array, [first, last]: Months, mean?: number): number {
  const weight = (t: number) => (mean === undefined ? Math.abs(series[t]!) : -Math.abs(series[t]! - mean))
  let best = last
  for (let t = last; t >= first; t--) if (weight(t) > weight(best)) best = t
  return best
}

class Reader {
  readonly parts = new Map<string, Part>()
  private readonly evaluation: Evaluation

  constructor(evaluation: Evaluation) {
    this.evaluation = evaluation
  }

  /** The parts of one month of a whole formula; a balance that is a line has its opening to show. */
  whole(formula: Expression, node: Node, t: number, line?: Line): readonly Part[] {
    if (formula.kind === 'application' && formula.operator.carries) {
      if (line && t > 0) this.add({ of: line, node, months: [t - 1, t - 1] })
      formula.args.forEach((arg, k) => {
        this.at(arg, node.args[k]!, t)
      })
    } else this.at(formula, node, t)
    return [...this.parts.values()]
  }

  /** What one month of an expression reads. */
  at(expression: Expression, node: Node, t: number): void {
    if (expression.kind === 'constant') return
    if (expression.kind !== 'application' || expression.args.length === 0) {
      this.add({ of: expression, node, months: [t, t] })
      return
    }
    const { operator, parameter, args } = expression
    args.forEach((arg, k) => {
      const of = node.args[k]!
      // A balance that is no line has no opening to show: it is all of its past.
      const months = operator.carries ? ([0, t] as const) : operator.reads(t, k, parameter, this.evaluation.calendar)
      if (!months) return
      if (operator.gathers === 'each') this.each(arg, of, months)
      else if (operator.gathers === 'greatest') this.at(arg, of, greatest(this.evaluation.node(of), months))
      else this.sum(arg, of, months)
    })
  }

  /** What the sum of months of an expression reads; what has no sum of parts is a part by itself. */
  sum(expression: Expression, node: Node, months: Months): void {
    if (expression.kind === 'constant') return
    const [first, last] = months
    if (first === last) this.at(expression, node, last)
    else if (expression.kind !== 'application') this.add({ of: expression, node, months, fold: { to: 'sum' } })
    else {
      const summed = this.summed(expression, node, months)
      if (!summed) this.add({ of: expression, node, months, fold: { to: 'sum' } })
      else
        expression.args.forEach((arg, k) => {
          const of = this.reach(expression, k, months)
          if (!of) return
          if (summed.includes(k)) this.sum(arg, node.args[k]!, of)
          else this.at(arg, node.args[k]!, of[1])
        })
    }
  }

  /** Whether the sum of months of a formula is the formula of sums. */
  isSum(formula: Expression, node: Node, months: Months): boolean {
    if (formula.kind === 'line') return true
    return formula.kind === 'application' && this.summed(formula, node, months) !== undefined
  }

  /** Each month of an expression is read by itself. */
  private each(expression: Expression, node: Node, months: Months): void {
    if (expression.kind === 'constant') return
    const [first, last] = months
    if (first === last || (expression.kind !== 'application' && this.stands(node, months)))
      this.at(expression, node, last)
    else if (expression.kind !== 'application') {
      const to = expression.kind === 'line' && expression.annual === 'sum' ? 'sum' : 'mean'
      this.add({ of: expression, node, months, fold: { to, monthly: true } })
    } else
      expression.args.forEach((arg, k) => {
        const of = expression.operator.carries ? ([0, last] as const) : this.reach(expression, k, months)
        if (of) this.each(arg, node.args[k]!, of)
      })
  }

  /** The arguments whose sums make the sum; flows before levels, for a sum of levels says little by itself. */
  private summed(expression: Application, node: Node, months: Months): readonly number[] | undefined {
    const { operator, args } = expression
    const sets = operator.sums?.(args.length) ?? []
    const holds = (set: readonly number[], flowsOnly: boolean) =>
      args.every((arg, k) => {
        const of = this.reach(expression, k, months)
        if (!of) return true
        return set.includes(k) ? this.canBeSummed(arg, node.args[k]!, of, flowsOnly) : this.stands(node.args[k]!, of)
      })
    return sets.find((set) => holds(set, true)) ?? sets.find((set) => holds(set, false))
  }

  private canBeSummed(arg: Expression, node: Node, months: Months, flowsOnly: boolean): boolean {
    if (arg.kind === 'constant') return arg.value === 0
    if (arg.kind === 'line') return arg.annual === 'sum' || !flowsOnly
    return arg.kind === 'application' && this.summed(arg, node, months) !== undefined
  }

  /** Whether all months have the value of the last. */
  private stands(node: Node, [first, last]: Months): boolean {
    const series = this.evaluation.node(node)
    return series.subarray(first, last + 1).every((value) => value === series[last])
  }

  /** Months of an argument that months of an application read together. */
  private reach({ operator, parameter }: Application, arg: number, [from, to]: Months): Months | undefined {
    const reads = (t: number) => operator.reads(t, arg, parameter, this.evaluation.calendar)
    let [first, last] = [from, to]
    while (first < to && !reads(first)) first++
    while (last > first && !reads(last)) last--
    const begin = reads(first)
    const end = reads(last)
    return begin && end ? [begin[0], end[1]] : undefined
  }

  private add(part: Part): void {
    const { of, node, months, fold } = part
    const name = of.kind === 'application' ? node.index : of.id
    this.parts.set(`${name}@${months} ${fold?.to ?? ''}`, part)
  }
}

function greatest(series: Float64Array, [first, last]: Months): number {
  let most = last
  for (let t = last; t >= first; t--) if (series[t]! > series[most]!) most = t
  return most
}
