import { accelerators } from '#catalog/accelerators.ts'
import { isSketchable } from '#catalog/sketch/fleet.ts'
import { sketchedPlan } from '#catalog/sketch/plan.ts'
import { sizesOf } from '#catalog/sketch/sizes.ts'
import type { Plan } from '#contract/plan.ts'
import type { SketchRequest } from '#contract/sketch.ts'
import { Fault, type Offence } from './fault.ts'

/**
 * A whole plan from a few answers, to go on from. Nothing is stored.
 * @throws {Fault} `sketch-invalid` for an accelerator that the catalog does not know or has no price of, and for more
 * accelerators than the contracted power carries
 * @example
 * const { fleet } = sketchPlan({
 *   title: '30 MW', start: '2027-01', contractedMw: 30, accelerator: 'h200', count: 5000,
 * })
 * fleet[0]!.count // → 5000
 */
export function sketchPlan({ accelerator: id, ...answers }: SketchRequest): Plan {
  const known = accelerators.filter(isSketchable)
  const accelerator = known.find((one) => one.id === id)
  if (!accelerator)
    throw refused('/accelerator', 'issue.not-listed', { options: known.map((one) => one.id).join(', ') })
  const sketch = { ...answers, accelerator }
  const { mostCount } = sizesOf(sketch)
  if (answers.count > mostCount)
    throw refused('/count', 'issue.sketch-power', { mw: answers.contractedMw, most: mostCount })
  return sketchedPlan(sketch)
}

const refused = (pointer: string, code: string, params: Offence['params']): Fault =>
  new Fault('sketch-invalid', {}, [{ pointer, code, params }])
