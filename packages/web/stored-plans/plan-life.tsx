import type { Tagged } from '../api/api.ts'
import { useLanguage } from '../language/language.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { ShareButton } from './share-button.tsx'

interface Props {
  readonly stored: Tagged | undefined
  readonly navigation: Navigation
}

/** From a plan at work to its address and its revisions. A draft has neither: only this browser has it. */
export function PlanLife({ stored, navigation }: Props) {
  const { t, locale } = useLanguage()
  const { address } = navigation
  return (
    <>
      {stored && (
        <Link
          to={{ plan: stored.stored.id, view: 'revisions', lang: locale, turned: {} }}
          navigation={navigation}
          className="button"
        >
          {t('life.revisions')}
        </Link>
      )}
      {address.draft === undefined && <ShareButton address={address} />}
    </>
  )
}
