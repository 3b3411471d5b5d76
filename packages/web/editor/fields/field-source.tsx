import { useLanguage } from '../../language/language.ts'
import { citedText, confidenceText } from '../../language/source-text.ts'
import { Linked } from '../../trace/linked.tsx'
import { citationAt } from '../document/cited.ts'
import { useEditing } from './editing.ts'

/** Who says so and how sure that is; that the value is no longer the one that was said. */
export function FieldSource({ pointer }: { pointer: string }) {
  const language = useLanguage()
  const { t } = language
  const { draft } = useEditing()
  const found = citationAt(draft, pointer)
  if (!found) return <span className="field-source quiet">{t('editor.source.none')}</span>
  const { citation, holds } = found
  return (
    <span className="field-source quiet" title={citation.note}>
      {holds ? (
        <>
          <span className="field-source-name">
            <Linked text={citedText(citation, language)} />
          </span>{' '}
          <span className="confidence">{confidenceText(citation.confidence, language)}</span>
        </>
      ) : (
        t('editor.source.changed', { value: citation.value })
      )}
    </span>
  )
}
