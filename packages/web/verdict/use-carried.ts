import { useEffect, useState } from 'react'
import type { Plan } from '#contract/plan.ts'
import { type Assumptions, assumptionsOf } from '#study/verdict/assumptions.ts'
import { type Price, priceOf } from '#study/verdict/price.ts'
import type { Evaluated } from '../plan/use-outcome.ts'

/** What a verdict says beyond one evaluation; undefined until it is worked out. */
export interface Carried {
  readonly price?: Price
  readonly assumptions?: Assumptions | undefined
}

const nothing: Carried = {}

/** How long a plan must stay as it is before the dearer questions are asked of it, ms. */
const settled = 150

const breath = (ms = 0) => new Promise((done) => setTimeout(done, ms))

/** Asks for the price a plan would take and what its result hangs on, once the page is drawn and the plan stays. */
export function useCarried({ plan, outcome }: Evaluated): Carried {
  const [held, setHeld] = useState<{ readonly of: Plan; readonly carried: Carried }>()
  useEffect(() => {
    let wanted = true
    const hold = (carried: Carried) => setHeld({ of: plan, carried })
    const work = async () => {
      await breath(settled)
      if (!wanted) return
      const price = priceOf(plan)
      hold({ price })
      await breath()
      if (wanted) hold({ price, assumptions: assumptionsOf(plan, outcome) })
    }
    void work()
    return () => {
      wanted = false
    }
  }, [plan, outcome])
  return held?.of === plan ? held.carried : nothing
}
