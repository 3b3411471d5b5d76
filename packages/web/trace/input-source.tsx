import type { Citation } from '#contract/plan.ts'
import { sourceOf } from '#model/source-of.ts'
import { useLanguage } from '../language/language.ts'
import { useTraced } from './trace-context.ts'

/** Where an input stands in the plan and who says so. */
export function InputSource({ pointer, month }: { pointer: string; month: number }) {
  const { t, speech } = useLanguage()
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
            <dd>{assumed(source.citation) ? t('page.source.assumption') : <Linked text={source.citation.source} />}</dd>
          </div>
          {source.citation.asOf && (
            <div>
              <dt>{t('page.source.as-of')}</dt>
              <dd>{source.citation.asOf}</dd>
            </div>
          )}
          <div>
            <dt>{t('page.source.confidence')}</dt>
            <dd>{confidence(source.citation.confidence)}</dd>
          </div>
          {source.citation.note && (
            <div>
              <dt>{t('page.source.note')}</dt>
              <dd>{source.citation.note}</dd>
            </div>
          )}
        </>
      )}
      {source.kind !== 'cited' && (
        <div>
          <dt>{t('page.source.source')}</dt>
          <dd>
            {source.kind === 'none'
              ? speech.phrase('source.none', {})
              : speech.phrase('source.changed', { value: String(source.citation.value) })}
          </dd>
        </div>
      )}
    </dl>
  )

  /** `A-40 %`: an assumption with how far it may be trusted. */
  function confidence(code: string): string {
    const [letter = '', rest] = code.split('-')
    const word = speech.phrase(`confidence.${letter}`, {})
    return rest ? t('page.source.sure', { word, share: rest }) : word
  }
}

/** Whether the source says no more than that there is none. */
const assumed = ({ source }: Citation): boolean => source === 'Assumption'

/** A source as a link where it names an address. */
function Linked({ text }: { text: string }) {
  const address = /https?:\/\/\S+/.exec(text)?.[0]
  if (!address) return text
  const [before = '', after = ''] = text.split(address)
  return (
    <>
      {before}
      <a href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
      {after}
    </>
  )
}
