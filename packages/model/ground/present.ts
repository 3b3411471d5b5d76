/**
 * Those of some things that are there, in order.
 * @example present(lease?.rent, vat && vat.change) // the lines that the plan has
 */
export const present = <T>(...things: readonly (T | undefined | false)[]): T[] =>
  things.filter((one): one is T => one !== undefined && one !== false)
