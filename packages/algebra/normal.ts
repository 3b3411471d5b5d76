/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** Beyond this the tail is a continued fraction: the series would lose its digits to the half it is taken from. */
const tail = 3

/** Terms of the continued fraction, enough for all digits from `tail` on. */
const fractions = 120

/**
 * Distribution function of the standard normal distribution: Marsaglia's series (Evaluating the Normal Distribution,
 * 2004) in the middle, Laplace's continued fraction in the tails.
 */
export function normal(z: number): number {
  if (z > tail) return 1 - normal(-z)
  if (z < -tail) {
    let below = -z
    for (let k = fractions; k > 0; k--) below = k / below - z
    return normalDensity(z) / below
  }
  let term = z
  let sum = z
  for (let k = 3; Math.abs(term) > Math.abs(sum) * Number.EPSILON; k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return 0.5 + sum * normalDensity(z)
}
