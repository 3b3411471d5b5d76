/** A number that a person asks about: a measure, a line over months, or an input. */
export type Target =
  | { readonly kind: 'measure'; readonly id: string }
  | { readonly kind: 'line'; readonly id: string; readonly first: number; readonly last: number }
  | { readonly kind: 'input'; readonly id: string; readonly month: number }

export type Ask = (target: Target) => void
