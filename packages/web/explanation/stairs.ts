/** Whether an amount is no more than rounding beside the values that it lies between. */
export const isNothing = (amount: number, scale: number): boolean => Math.abs(amount) <= 1e-9 * Math.max(scale, 1e-9)

interface Bar {
  readonly left: string
  readonly width: string
}

/** Where the bar of each step stands: from the sum before it to the sum after it, as parts of the whole way. */
export function stairs(from: number, parts: readonly { readonly amount: number }[]): Bar[] {
  let sum = from
  const sums = [from, ...parts.map(({ amount }) => (sum += amount))]
  const least = Math.min(...sums)
  const range = Math.max(...sums) - least || 1
  const percent = (part: number) => `${Math.round(part * 1e4) / 100}%`
  return parts.map(({ amount }, i) => ({
    left: percent((Math.min(sums[i]!, sums[i + 1]!) - least) / range),
    width: percent(Math.abs(amount) / range),
  }))
}
