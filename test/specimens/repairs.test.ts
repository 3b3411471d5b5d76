import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { crossFieldIssues } from '#contract/plan-rules.ts'
import { draftPlan, repaired } from '#specimens/any-plan.ts'
import type { Choices } from '#specimens/choices.ts'
import { inTurn } from '#specimens/in-turn.ts'
import { arbitraryPlan } from '../plans/any-plan.ts'
import { planVariants } from '../plans/plan-variants.ts'
import { seeds } from '../plans/seeds.ts'

const refused = (): never => {
  throw new Error('a plan that is right leaves nothing to choose')
}

const nothingToChoose: Choices = { whole: refused, number: refused, present: refused, arm: refused, length: refused }

describe('repairs', () => {
  it.each([...presets, ...planVariants])('leave %s as it is', (_, plan) => {
    expect(repaired(structuredClone(plan), nothingToChoose)).toEqual(plan)
  })

  it('leave what they have put right as it is', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(repaired(structuredClone(plan), nothingToChoose)).toEqual(plan)
      }),
      { seed: seeds.repairs, numRuns: 50 },
    )
  })

  it('have something to do: what is drawn field by field breaks rules between fields', () => {
    const draft = draftPlan(inTurn(1))
    const broken = crossFieldIssues(draft as Plan).map(({ message }) => message)
    expect(broken).toContain('rule.known-site')
    expect(crossFieldIssues(repaired(draft, inTurn(1)))).toEqual([])
  })
})
