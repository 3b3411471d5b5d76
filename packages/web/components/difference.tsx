import type { Manner } from '#words/format.ts'
import { headlineValue } from '../headline-value.ts'
import { useLanguage } from '../language.ts'
import type { Headline } from './headline-measures.ts'

interface Props {
  readonly now: number | undefined
  readonly before: number | undefined
  readonly unit: string
  readonly as: Manner | undefined
  readonly better: Headline['better']
  /** Words for a value that has no size to differ by. */
  readonly text?: ((value: number) => string) | undefined
}

/** How far a measure moved from the plan as it is, said with a sign and not by colour alone. */
export function Difference({ now, before, unit, as, better, text }: Props) {
  const language = useLanguage()
  const { t } = language
  if (now === undefined && before === undefined) return null
  if (now === undefined || before === undefined) {
    const was = before === undefined ? t('page.difference.none') : headlineValue(before, unit, language, as)
    return <span className="difference">{t('page.difference.was', { was })}</span>
  }
  const change = now - before
  if (Math.abs(change) <= 1e-9 * Math.max(Math.abs(now), Math.abs(before))) {
    return <span className="difference same">{t('page.difference.same')}</span>
  }
  if (text) return <span className="difference">{t('page.difference.was', { was: text(before) })}</span>
  const rate = unit === '1/year' || as === 'share'
  const size = Math.abs(change)
  const amount = rate
    ? t('page.difference.points', { points: Math.round(size * 1e4) / 100 })
    : headlineValue(size, unit, language, as)
  const good = better === undefined ? '' : (better === 'more') === change > 0 ? ' good' : ' bad'
  return <span className={`difference${good}`}>{`${change > 0 ? '+' : '−'}${amount}`}</span>
}
