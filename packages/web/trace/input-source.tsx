import { sourceOf } from '#model/plan/source-of.ts'
import { useLanguage } from '../language/language.ts'
import { citedText, confidenceText, uncitedText } from '../language/source-text.ts'
import { Linked } from './linked.tsx'
import { useTraced } from './trace-context.ts'

/** Where an input stands in the plan and who says so. */
export function InputSource({ pointer, month }: { pointer: string; month: number }) {
  const language = useLanguage()
  const { t } = language
  const { plan } = useTraced()
  const source = sourceOf(plan, pointer, month)
  return (
    <dl className="source">
      <div>
        <dt>{t('page.source.place')}</dt>
        <dd>
          <code>{pointer}</code>
        </dd>
      </div>
      {source.kind === 'cited' && (
        <>
          <div>
            <dt>{t('page.source.source')}</dt>
            <dd>
              <Linked text={citedText(source.citation, language)} />
            </dd>
          </div>
          {source.citation.asOf && (
            <div>
              <dt>{t('page.source.as-of')}</dt>
              <dd>{source.citation.asOf}</dd>
            </div>
          )}
          <div>
            <dt>{t('page.source.confidence')}</dt>
            <dd>{confidenceText(source.citation.confidence, language)}</dd>
          </div>
          {source.citation.note && (
            <div>
              <dt>{t('page.source.note')}</dt>
              <dd>
                <Linked text={source.citation.note} />
              </dd>
            </div>
          )}
        </>
      )}
      {source.kind !== 'cited' && (
        <div>
          <dt>{t('page.source.source')}</dt>
          <dd>{uncitedText(source, language)}</dd>
        </div>
      )}
    </dl>
  )
}
