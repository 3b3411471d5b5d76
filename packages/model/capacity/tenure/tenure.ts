import type { Line, Operand } from '#algebra/expression.ts'

/** What becomes of the hours of accelerators, by whose they are and who runs them for whom. */
export interface Tenure {
  /** Hours that the centre may sell, of all that there are, in H100-equivalents; none where it may sell none. */
  sellable(hours: Line): Line[]
  /** Share of all hours in use, where a share of those that may be sold is. */
  busyShare(ofSold: Line): Operand
}
