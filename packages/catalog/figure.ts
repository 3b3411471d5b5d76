/**
 * How sure a figure is: `H` two independent sources or a primary one; `M` one credible source or simple arithmetic on
 * sourced figures; `L` weak or undated; `A-x %` no source found, an assumption, and how sure of it.
 */
export type Confidence = 'H' | 'M' | 'L' | `A-${number} %`

/** One number with where it comes from. */
export interface Figure {
  readonly value: number
  readonly unit: string
  readonly source: string
  /** Date or month the figure speaks of, ISO; empty when the source does not say. */
  readonly asOf: string
  readonly confidence: Confidence
  readonly note?: string
}
