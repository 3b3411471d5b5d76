/** What one change, or changes that go only together, explain of a difference. */
export interface Share {
  /** Positions of the changes, from 0, rising. */
  readonly members: readonly number[]
  /** In the unit of the value. */
  readonly amount: number
}

/** A difference, shared out among the changes that make it. */
export interface Attribution {
  /**
   * `shapley`: the mean over every order in which the changes can be made. `both-orders`: the mean of making them in
   * their order and in the reverse order.
   */
  readonly method: 'shapley' | 'both-orders'
  /** In the order of their first changes. Add up to the value with all changes made, less that with none. */
  readonly shares: readonly Share[]
}

/** A value that changes move. Sets hold positions of changes, from 0 to `count` − 1. */
export interface Game {
  /** Number of changes. */
  readonly count: number
  /** Changes that are likely to depend on each other, larger sets first. They speed the search; none may be given. */
  readonly parts: readonly (readonly number[])[]
  /** Whether some of the changes may be made without the others. With none and with all they may. */
  isPossible(made: ReadonlySet<number>): boolean
  /** The value with some changes made, undefined where there is none. With none and with all there is one. */
  value(made: ReadonlySet<number>): number | undefined
}

type Groups = readonly (readonly number[])[]

/** Largest number of changes for which every order is taken: 64 evaluations. */
const mostExact = 6

/**
 * How much of a difference each change explains. Changes that are impossible, or that leave no value, without others
 * count as one with these. Up to six of what is left: Shapley values, of 2ⁿ values; beyond, of 2n values, the mean of
 * two orders.
 * @see Shapley, “A Value for n-Person Games” (1953)
 * @example
 * // Each of two changes is worth nothing without the other.
 * const value = (made: ReadonlySet<number>) => (made.size === 2 ? 10 : 0)
 * const both = { count: 2, parts: [], isPossible: () => true, value }
 * attribution(both).shares // → [{ members: [0], amount: 5 }, { members: [1], amount: 5 }]
 * // They cannot be made one without the other.
 * attribution({ ...both, isPossible: (made) => made.size !== 1 }).shares // → [{ members: [0, 1], amount: 10 }]
 */
export function attribution({ count, parts, isPossible, value }: Game): Attribution {
  const single: Groups = Array.from({ length: count }, (_, i) => [i])
  // Whether a plan is valid costs less than what it comes to.
  const possible = joined(single, parts, isPossible)
  const groups = joined(possible, parts, (made) => isPossible(made) && value(made) !== undefined)
  const at = (taken: readonly number[]) => value(madeBy(groups, taken))!
  const amounts = groups.length <= mostExact ? shapley(groups.length, at) : bothOrders(groups.length, at)
  return {
    method: groups.length <= mostExact ? 'shapley' : 'both-orders',
    shares: groups.map((members, i) => ({ members, amount: amounts[i]! })),
  }
}

type Value = (taken: readonly number[]) => number

/** The mean of what a change adds over all orders: a set of k others comes before it in k! (n − 1 − k)! of n!. */
function shapley(count: number, value: Value): number[] {
  const weights = Array.from(
    { length: count },
    (_, size) => (factorial(size) * factorial(count - 1 - size)) / factorial(count),
  )
  const amounts = Array<number>(count).fill(0)
  for (const taken of subsets(count)) {
    const before = value(taken)
    for (let i = 0; i < count; i++)
      if (!taken.includes(i)) amounts[i]! += weights[taken.length]! * (value(ordered([...taken, i])) - before)
  }
  return amounts
}

function bothOrders(count: number, value: Value): number[] {
  return Array.from({ length: count }, (_, i) => {
    const first = value(below(i + 1)) - value(below(i))
    const last = value(from(i, count)) - value(from(i + 1, count))
    return (first + last) / 2
  })
}

/** Groups that can be made one without the other, as far as the orders that are taken ask. */
function joined(single: Groups, parts: Groups, holds: (made: ReadonlySet<number>) => boolean): Groups {
  let groups = single
  for (;;) {
    const stays = (taken: readonly number[]) => holds(madeBy(groups, taken))
    const gap = coalitions(groups.length).find((taken) => !stays(taken))
    if (!gap) return groups
    const within = parts.map((part) => new Set(part))
    const sets = within.map((part) => below(groups.length).filter((i) => groups[i]!.every((one) => part.has(one))))
    const all = [...sets, ...below(groups.length).map((i) => [i])]
    const others = below(groups.length).filter((one) => !gap.includes(one))
    const culprits = fewest(gap, all, (some) => stays(gap.filter((one) => !some.includes(one))))
    const needed = fewest(others, all, (some) => stays(ordered([...gap, ...some])))
    groups = merged(groups, [...culprits, ...needed])
  }
}

/**
 * Few of some for which a condition holds, as it does for all of them. What depends on each other can only be left out
 * together, so whole sets are tried before single ones.
 */
function fewest(some: readonly number[], sets: Groups, holds: (few: readonly number[]) => boolean): readonly number[] {
  let left = some
  for (const set of sets.toReversed().toSorted((a, b) => b.length - a.length)) {
    const fewer = left.filter((one) => !set.includes(one))
    if (fewer.length < left.length && holds(fewer)) left = fewer
  }
  return left
}

function merged(groups: Groups, together: readonly number[]): Groups {
  const first = Math.min(...together)
  const union = together.flatMap((i) => groups[i]!).toSorted((a, b) => a - b)
  return groups.flatMap((group, i) => (i === first ? [union] : together.includes(i) ? [] : [group]))
}

/** The coalitions whose values are read. */
function coalitions(count: number): number[][] {
  if (count <= mostExact) return subsets(count)
  const all = below(count)
  return [...all.map(below), ...all.map((i) => from(i, count))]
}

/** Every set of positions, smaller ones first. */
function subsets(count: number): number[][] {
  const masks = Array.from({ length: 2 ** count }, (_, mask) => below(count).filter((i) => mask & (1 << i)))
  return masks.toSorted((a, b) => a.length - b.length)
}

const madeBy = (groups: Groups, taken: readonly number[]): ReadonlySet<number> =>
  new Set(taken.flatMap((i) => groups[i]!))

const below = (end: number): number[] => Array.from({ length: end }, (_, i) => i)

const from = (first: number, count: number): number[] => below(count).slice(first)

const ordered = (taken: readonly number[]): number[] => taken.toSorted((a, b) => a - b)

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))
