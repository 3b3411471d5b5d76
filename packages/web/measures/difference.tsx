import { headlineValue } from '../language/headline-value.ts'
import { useLanguage } from '../language/language.ts'
import { changeText, isSame, verdictOf } from './change.ts'
import type { Headline } from './headline-measures.ts'

interface Props {
  readonly now: number | undefined
  readonly before: number | undefined
  readonly unit: string
  readonly better: Headline['better']
  /** Words for a value that has no size to differ by. */
  readonly text?: ((value: number) => string) | undefined
}

/** How far a measure moved from the plan as it is, said with a sign and not by colour alone. */
export function Difference({ now, before, unit, better, text }: Props) {
  const language = useLanguage()
  const { t } = language
  if (now === undefined && before === undefined) return null
  if (now === undefined || before === undefined) {
    const was = before === undefined ? t('page.difference.none') : headlineValue(before, unit, language)
    return <span className="difference">{t('page.difference.was', { was })}</span>
  }
  const change = now - before
  if (isSame(now, before, unit)) {
    return <span className="difference same">{t('page.difference.same')}</span>
  }
  if (text) return <span className="difference">{t('page.difference.was', { was: text(before) })}</span>
  const verdict = verdictOf(change, better)
  return <span className={`difference ${verdict ?? ''}`}>{changeText(change, unit, language)}</span>
}
