import { fieldName } from '#words/field-name.ts'
import { useLanguage } from '../language/language.ts'
import type { Objection } from '../plan/checked-plan.ts'
import { objectionText } from './fields/objection-text.ts'

/** Most errors that are listed at once; the others follow as these are mended. */
const most = 8

interface Props {
  readonly objections: readonly Objection[]
  readonly onGo: (pointer: string) => void
}

/** All that is to be mended, wherever in the plan it stands. */
export function ErrorList({ objections, onGo }: Props) {
  const { t, locale, speech } = useLanguage()
  return (
    <section className="notice danger editor-errors" aria-label={t('editor.errors')}>
      <ul>
        {objections.slice(0, most).map((objection) => (
          <li key={`${objection.pointer} ${objection.code}`}>
            <button type="button" className="link" onClick={() => onGo(objection.pointer)}>
              {t('editor.error.open', {
                name: fieldName(objection.pointer, locale) || objection.pointer,
                problem: objectionText(objection, speech),
              })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
