import { Link } from '../components/link.tsx'
import { useLanguage } from '../language.ts'
import { isStored } from '../state/compared.ts'
import type { Navigation } from '../state/use-address.ts'
import type { Column } from './column.ts'

interface Props {
  readonly column: Column
  readonly isBase: boolean
  readonly navigation: Navigation
  readonly onBase: () => void
  readonly onRemove: () => void
}

/** Which plan a column is of, whether it is the base, and why it is empty if it is. */
export function ColumnHead({ column, isBase, navigation, onBase, onRemove }: Props) {
  const { t, speech, locale } = useLanguage()
  const { id, mark, title, problem, objections } = column
  const plan = isStored(id) ? { plan: id } : { preset: id }
  return (
    <th scope="col" className={isBase ? 'base' : undefined}>
      <span className="column-title">
        <span className="mark">{mark}</span>
        <Link to={{ ...plan, lang: locale, turned: {} }} navigation={navigation}>
          {title}
        </Link>
      </span>
      {problem && (
        <span className="column-problem">
          {problem.problem?.detail ?? problem.problem?.title ?? t('page.unreachable')}
        </span>
      )}
      {objections.length > 0 && <span className="column-problem">{t('compare.invalid')}</span>}
      {objections.slice(0, 3).map(({ pointer, code, params }) => (
        <span key={`${pointer} ${code}`} className="column-problem">
          <code>{pointer}</code> {speech.phrase(code, params)}
        </span>
      ))}
      <span className="column-actions">
        {isBase ? (
          <span className="badge base-badge">{t('compare.base')}</span>
        ) : (
          <button
            type="button"
            className="button small"
            aria-label={t('compare.make-base.of', { title })}
            onClick={onBase}
          >
            {t('compare.make-base')}
          </button>
        )}
        <button
          type="button"
          className="button small"
          aria-label={t('compare.remove.of', { title })}
          onClick={onRemove}
        >
          {t('compare.remove')}
        </button>
      </span>
    </th>
  )
}
