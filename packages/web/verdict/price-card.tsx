import type { Price } from '#study/verdict/price.ts'
import { headlineValue } from '../language/headline-value.ts'
import { useLanguage } from '../language/language.ts'
import type { Ask } from '../trace/target.ts'
import { WhyButton } from './why-button.tsx'

interface Props {
  /** Undefined while it is worked out. */
  readonly price: Price | undefined
  readonly onAsk: Ask
}

/** The price at which the plan would just earn its hurdle; by the hour where hours are sold, else beside the plan’s. */
export function PriceCard({ price, onAsk }: Props) {
  const { t } = useLanguage()
  const name = t('verdict.figure.price')
  return (
    <li className="card verdict-figure" data-figure="price" aria-busy={price === undefined}>
      <span className="figure-label">{name}</span>
      {price ? <Worked price={price} /> : <span className="figure-none quiet">{t('verdict.working')}</span>}
      {price && <WhyButton name={name} measure={price.measure} onAsk={onAsk} />}
    </li>
  )
}

function Worked({ price: { factor, average, planned } }: { readonly price: Price }) {
  const language = useLanguage()
  const { t, quantity } = language
  if (factor === null) return <span className="figure-none">{t('verdict.price.none')}</span>
  if (average === null || planned === null) {
    return (
      <>
        <strong>{quantity(factor, 'factor')}</strong>
        <span className="figure-note">{t('verdict.against.factor')}</span>
      </>
    )
  }
  return (
    <>
      <strong>{headlineValue(average, 'KRW', language)}</strong>
      <span className="figure-note">
        {t('verdict.against.planned', { planned: headlineValue(planned, 'KRW', language) })}
      </span>
    </>
  )
}
