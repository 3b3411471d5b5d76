import fc from 'fast-check'
import type { Plan } from '#contract/plan.ts'
import { anyPlan } from '#specimens/any-plan.ts'
import type { Choices } from '#specimens/choices.ts'

const steps = 1_000_000

/** As likely anywhere. */
const even = () => fc.noBias(fc.integer({ min: 0, max: steps - 1 }))

/** Now and then near an end. */
const leaning = () => fc.integer({ min: 0, max: steps })

type Draw = fc.GeneratorValue

/** Choices by chance, which a failing test makes smaller: towards the least, the first, and nothing. */
function byChance(draw: Draw): Choices {
  const whole = (least: number, most: number) => least + Math.floor((draw(even) / steps) * (most - least + 1))
  return {
    whole,
    number: (least, most) => (whole(0, 9) === 0 ? least : least + ((most - least) * draw(leaning)) / steps),
    present: () => whole(0, 1) === 1,
    arm: (_, count) => whole(0, count - 1),
    length: (_, least, most) => whole(least, most),
  }
}

/** Any valid plan of the schema: odd dates, idle sites, loss makers, interest-free and dear loans. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc.gen().map((draw) => anyPlan(byChance(draw)))
