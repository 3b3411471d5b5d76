/** One thing that an engine says of a plan: a text that must be the same, and numbers. */
export interface Entry {
  readonly facts: string
  readonly numbers: Float64Array
}

/** A NaN has many patterns of bits, of which the processor takes what it likes. */
export function entry(facts: string, numbers: ArrayLike<number> = []): Entry {
  return { facts, numbers: Float64Array.from(numbers, (value) => (Number.isNaN(value) ? Number.NaN : value)) }
}
