/** A plan to begin with. */
export interface Template {
  readonly id: string
  readonly title: string
}
