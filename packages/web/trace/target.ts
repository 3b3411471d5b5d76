/** A number that a person asks about: a measure, an input, or a line over months. */
export type Target =
  | { readonly kind: 'measure' | 'input'; readonly id: string }
  | {
      readonly kind: 'line'
      readonly id: string
      readonly first: number
      readonly last: number
      /** What several months are shown as, where it is not what the line’s years are. */
      readonly to?: 'sum' | 'mean'
    }

export type Ask = (target: Target) => void

/** One step of a way into a number: a number by its name, or a nameless part of the one before. */
export type Step = Target | { readonly kind: 'part'; readonly at: number }
