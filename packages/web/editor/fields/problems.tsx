import { useLanguage } from '../../language/language.ts'
import type { Objection } from '../../plan/checked-plan.ts'
import { objectionText } from './objection-text.ts'

interface Props {
  readonly objections: readonly Objection[]
  /** What is written is the plan's number times this: bounds are said as they would be written. */
  readonly scale?: number
}

/** What the contract objects to at one place. */
export function Problems({ objections, scale = 1 }: Props) {
  const { speech } = useLanguage()
  return objections.map((objection) => (
    <p key={objection.code} className="field-problem">
      {objectionText(objection, speech, scale)}
    </p>
  ))
}
