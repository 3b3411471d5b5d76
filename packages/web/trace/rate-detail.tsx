import type { MeasureDetail } from '#algebra/measure.ts'
import { useLanguage } from '../language/language.ts'

/** Why a rate of return is the one it is, and what stands beside it where there are several. */
export function RateDetail({ detail: { rule, roots = [], mirr } }: { detail: MeasureDetail }) {
  const { t, speech, quantity } = useLanguage()
  const rate = (value: number) => quantity(value, '1/year')
  return (
    <div className="node-reason">
      {rule && <p>{speech.phrase(`irr-rule.${rule}`, {})}</p>}
      {roots.length > 1 && <p>{t('page.trace.roots', { roots: roots.map(rate) })}</p>}
      {mirr !== undefined && <p>{t('page.trace.mirr', { rate: rate(mirr) })}</p>}
    </div>
  )
}
