import { sourceOf } from '#model/plan/source-of.ts'
import type { Subject } from '../subject.ts'
import type { Cell } from '../xlsx/cell.ts'

/** Source, date and confidence of a value of the plan. */
export function sourceCells({ plan, speech }: Subject, pointer: string, month: number): Cell[] {
  const source = sourceOf(plan, pointer, month)
  const cited = source.kind === 'cited' ? source.citation : undefined
  const said =
    cited?.source ??
    (source.kind === 'changed'
      ? speech.phrase('source.changed', { value: `${source.citation.value}` })
      : speech.phrase('source.none', {}))
  return [said, cited?.asOf ?? '', cited?.confidence ?? ''].map((value) => ({ value, look: { kind: 'quiet' } }))
}
