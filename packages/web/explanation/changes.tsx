import type { ChangeReply } from '#contract/explanation.ts'
import { useLanguage } from '../language/language.ts'
import { ChangeItem } from './change-item.tsx'
import type { Side } from './side.ts'

interface Props {
  readonly changes: readonly ChangeReply[]
  readonly from: Side
  readonly to: Side
  /** Whether each stands for itself. */
  readonly alone?: boolean
}

const mostShown = 4

/** Changes of one amount; of many, the first few and the rest on demand. */
export function Changes({ changes, from, to, alone = false }: Props) {
  const { t } = useLanguage()
  const shown = changes.length > mostShown + 1 && !alone ? mostShown : changes.length
  const list = (some: readonly ChangeReply[]) => (
    <ul>
      {some.map((change) => (
        <ChangeItem key={change.kind + change.pointer} change={change} from={from} to={to} />
      ))}
    </ul>
  )
  return (
    <>
      {changes.length > 1 && !alone && <p className="quiet">{t('explain.together', { count: changes.length })}</p>}
      {list(changes.slice(0, shown))}
      {shown < changes.length && (
        <details>
          <summary>{t('explain.more', { count: changes.length - shown })}</summary>
          {list(changes.slice(shown))}
        </details>
      )}
    </>
  )
}
