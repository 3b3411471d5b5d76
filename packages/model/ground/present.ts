/**
 * Those of some things that are there, in order.
 * @example present(lease?.rent, vat?.change) // the lines that the plan has
 */
export const present = <T>(...things: readonly (T | undefined)[]): T[] => things.filter((one) => one !== undefined)
