import type { Choices } from './choices.ts'

const goldenPart = (Math.sqrt(5) - 1) / 2

/** Choices that are the same every time: spread evenly over what they choose from, one set of them for each turn. */
export function inTurn(turn: number): Choices {
  let asked = turn
  const spread = () => (++asked * goldenPart) % 1
  const whole = (least: number, most: number) => least + Math.floor(spread() * (most - least + 1))
  return {
    whole,
    number: (least, most) => Number((least + spread() * (most - least)).toPrecision(3)),
    present: () => false,
    arm: (_, count) => whole(0, count - 1),
    length: (_, least) => least,
  }
}
