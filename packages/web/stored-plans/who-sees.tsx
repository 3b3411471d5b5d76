import { useCallback } from 'react'
import { readMe } from '../api/plan-life.ts'
import { useRequest } from '../api/use-request.ts'
import { useLanguage } from '../language/language.ts'

/** Who can read and change what is saved, said before it is. */
export function WhoSees() {
  const { t, locale } = useLanguage()
  const me = useRequest(useCallback(() => readMe(locale), [locale]))
  if (me.state !== 'here') return null
  const { organisation, seenBy } = me.value
  return <p className="who-sees">{t(`life.seen-by.${seenBy}`, { organisation })}</p>
}
