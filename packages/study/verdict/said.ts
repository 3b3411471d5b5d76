/** A number with its unit, worded by whoever reads it out; a `date` counts months from `start`. */
export interface Amount {
  readonly value: number
  readonly unit: string
  /** `YYYY-MM` of month 0. */
  readonly start?: string
}

/** A sentence before it is in a language: a key of the words and what fills its gaps. */
export interface Said {
  readonly key: string
  readonly args: Readonly<Record<string, string | number | Amount>>
}

/** A sum of money. */
export const krw = (value: number): Amount => ({ value, unit: 'KRW' })

/** A rate a year, 0.1 for 10 %. */
export const rate = (value: number): Amount => ({ value, unit: '1/year' })

/** So many times something. */
export const times = (value: number): Amount => ({ value, unit: 'factor' })
