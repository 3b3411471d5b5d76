/** A number that a person asks about: a measure, an input, or a line over months. */
export type Target =
  | { readonly kind: 'measure' | 'input'; readonly id: string }
  | { readonly kind: 'line'; readonly id: string; readonly first: number; readonly last: number }

export type Ask = (target: Target) => void
