/** What decides between the plans that a schema allows: chance, or a wish to see everything once. */
export interface Choices {
  /** A whole number from least to most. */
  whole(least: number, most: number): number
  /** A number from least to most as people write it, not the smallest doubles. */
  number(least: number, most: number): number
  /** Whether what may be left out at a place is there. */
  present(place: string): boolean
  /** Which of so many alternatives stands at a place, from 0. */
  arm(place: string, count: number): number
  /** How many items a list at a place has. */
  length(place: string, least: number, most: number): number
}

/** One of a list that is not empty. */
export const oneOf = <T>(choices: Choices, list: readonly T[]): T => list[choices.whole(0, list.length - 1)]!
