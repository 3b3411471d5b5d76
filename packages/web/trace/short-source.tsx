import { sourceOf } from '#model/plan/source-of.ts'
import { useLanguage } from '../language/language.ts'
import { citedText, confidenceText, uncitedText } from '../language/source-text.ts'
import { Linked } from './linked.tsx'
import { useTraced } from './trace-context.ts'

/** Who says so and how sure that is, in a line; of a path, of the step that holds last. */
export function ShortSource({ pointer }: { pointer: string }) {
  const language = useLanguage()
  const { plan } = useTraced()
  const source = sourceOf(plan, pointer, plan.meta.horizonMonths - 1)
  return (
    <p className="carrier-source">
      <span className="carrier-source-name">{language.t('page.source.source')}</span>{' '}
      {source.kind === 'cited' ? (
        <>
          <Linked text={citedText(source.citation, language)} />
          <span className="confidence">{confidenceText(source.citation.confidence, language)}</span>
        </>
      ) : (
        uncitedText(source, language)
      )}
    </p>
  )
}
