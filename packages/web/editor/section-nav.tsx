import { useLanguage } from '../language/language.ts'
import type { Objection } from '../plan/checked-plan.ts'
import { placeOf } from './document/references.ts'
import { type Section, sectionOf, sections } from './sections.ts'

interface Props {
  readonly current: Section
  readonly objections: readonly Objection[]
  readonly onChoose: (section: Section) => void
}

/** From one section of the plan to another, and where there is something to mend. */
export function SectionNav({ current, objections, onChoose }: Props) {
  const { t } = useLanguage()
  return (
    <nav className="editor-nav" aria-label={t('editor.sections')}>
      <ul>
        {sections.map((section) => {
          const wrong = objections.filter(({ pointer }) => sectionOf(placeOf(pointer)) === section).length
          return (
            <li key={section.id}>
              <button
                type="button"
                aria-current={section === current ? 'true' : undefined}
                onClick={() => onChoose(section)}
              >
                {t(section.title)}
                {wrong > 0 && <span className="field-problem">{t('editor.section.errors', { count: wrong })}</span>}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
