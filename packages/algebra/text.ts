/** A formula as text, with how tightly its outermost operator binds: 0 loosest, 3 needs no brackets. */
export interface Text {
  readonly text: string
  readonly binds: 0 | 1 | 2 | 3
}
