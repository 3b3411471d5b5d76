import { useLanguage } from '../language/language.ts'
import type { Compared } from '../navigation/compared.ts'
import { isStored, itemOf } from '../navigation/compared-item.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import type { Column } from './column.ts'
import { ColumnProblem } from './column-problem.tsx'
import { again, underOther, without } from './compared-columns.ts'
import { TermsChoice } from './terms-choice.tsx'

interface Props {
  readonly column: Column
  readonly isBase: boolean
  readonly compared: Compared
  /** Ids of the terms that a plan can be seen under. */
  readonly known: readonly string[]
  readonly navigation: Navigation
  readonly onChange: (part: Partial<Compared>) => void
}

/** Which plan a column is of, under which terms, whether it is the base, and why it is empty if it is. */
export function ColumnHead({ column, isBase, compared, known, navigation, onChange }: Props) {
  const { t, locale } = useLanguage()
  const { id, plan, mark, name, title } = column
  const { revision, turned = {} } = itemOf(id)
  const from = revision === undefined ? { plan } : { plan, revision }
  const beside = again(compared, id, known)
  return (
    <th scope="col" className={isBase ? 'base' : undefined}>
      <span className="column-title">
        <span className="mark">{mark}</span>
        <Link to={{ ...(isStored(plan) ? from : { preset: plan }), lang: locale, turned }} navigation={navigation}>
          {name}
        </Link>
      </span>
      <TermsChoice
        column={column}
        known={known}
        items={compared.items}
        onChoose={(terms) => onChange(underOther(compared, id, terms))}
      />
      <ColumnProblem column={column} />
      <span className="column-actions">
        {isBase ? (
          <span className="badge base-badge">{t('compare.base')}</span>
        ) : (
          <button
            type="button"
            className="button small"
            aria-label={t('compare.make-base.of', { title })}
            onClick={() => onChange({ base: id })}
          >
            {t('compare.make-base')}
          </button>
        )}
        <button
          type="button"
          className="button small"
          aria-label={t('compare.again.of', { title })}
          disabled={beside === undefined}
          onClick={() => beside && onChange(beside)}
        >
          {t('compare.again')}
        </button>
        <button
          type="button"
          className="button small"
          aria-label={t('compare.remove.of', { title })}
          onClick={() => onChange(without(compared, id))}
        >
          {t('compare.remove')}
        </button>
      </span>
    </th>
  )
}
