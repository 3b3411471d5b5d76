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
  const among = (count: number) => Math.floor((draw(even) / steps) * count)
  const whole = (least: number, most: number) =>
    Math.min(most, least + Math.floor((draw(leaning) / steps) * (most - least + 1)))
  return {
    whole,
    number: (least, most) => (among(10) === 0 ? least : least + ((most - least) * draw(leaning)) / steps),
    present: () => among(2) === 1,
    arm: (_, count) => among(count),
    length: (_, least, most) => least + among(most - least + 1),
  }
}

/** Any valid plan of the schema: odd dates, idle sites, loss makers, interest-free and dear loans. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc.gen().map((draw) => anyPlan(byChance(draw)))
