import type { PlanSummary } from '#contract/stored-plan.ts'
import { useLanguage } from '../language/language.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { PlanMenu } from './plan-menu.tsx'
import { savedTime } from './saved-time.ts'

interface Props {
  readonly plan: PlanSummary
  readonly navigation: Navigation
  readonly onTag: (tag: string) => void
  readonly onChanged: () => void
}

/** A stored plan in the list: what it is called, its tags, when it was saved, and what can be done with it. */
export function StoredPlanRow({ plan, navigation, onTag, onChanged }: Props) {
  const { t, locale } = useLanguage()
  const { id, title, revision, savedAt, tags = [] } = plan
  return (
    <tr>
      <th scope="row">
        <Link to={{ plan: id, lang: locale, turned: {} }} navigation={navigation}>
          {title}
        </Link>
        {tags.length > 0 && (
          <span className="tags">
            {tags.map((tag) => (
              <button
                key={tag}
                type="button"
                className="tag"
                aria-label={t('life.search.tag', { tag })}
                onClick={() => onTag(tag)}
              >
                {tag}
              </button>
            ))}
          </span>
        )}
      </th>
      <td data-label={t('page.stored.revision')}>{revision}</td>
      <td>
        <time dateTime={savedAt}>{savedTime(savedAt, locale)}</time>
      </td>
      <td>
        <PlanMenu plan={plan} navigation={navigation} onChanged={onChanged} onDeleted={onChanged} />
      </td>
    </tr>
  )
}
