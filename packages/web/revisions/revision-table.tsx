import type { PlanSummary } from '#contract/stored-plan.ts'
import { useLanguage } from '../language/language.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { savedTime } from '../stored-plans/saved-time.ts'
import { TableHead } from '../tables/table-head.tsx'

interface Props {
  readonly items: readonly PlanSummary[]
  readonly latest: number
  /** Revisions to be compared, at most two. */
  readonly chosen: readonly number[]
  readonly navigation: Navigation
  readonly onChoose: (chosen: readonly number[]) => void
  readonly onRestore: (revision: number) => void
}

const HASH_LETTERS = 8

const heads = [
  'life.compare.column',
  'page.stored.revision',
  'life.saved',
  'life.note',
  'report.hash',
  'life.actions',
] as const

/** Revisions, newest first. */
export function RevisionTable({ items, latest, chosen, navigation, onChoose, onRestore }: Props) {
  const { t, locale } = useLanguage()
  const toggle = (revision: number) =>
    onChoose(chosen.includes(revision) ? chosen.filter((one) => one !== revision) : [...chosen, revision])
  return (
    <table className="stored revision-table">
      <TableHead columns={heads.map((head) => t(head))} />
      <tbody>
        {items.map(({ id, revision, savedAt, note, planHash }) => (
          <tr key={revision}>
            <td>
              <input
                type="checkbox"
                aria-label={t('life.compare.with', { revision })}
                checked={chosen.includes(revision)}
                disabled={chosen.length === 2 && !chosen.includes(revision)}
                onChange={() => toggle(revision)}
              />
            </td>
            <th scope="row">
              <Link
                to={{ plan: id, lang: locale, turned: {}, ...(revision === latest ? {} : { revision }) }}
                navigation={navigation}
              >
                {t('life.revision', { revision })}
              </Link>
              {revision === latest && <span className="badge">{t('life.latest')}</span>}
            </th>
            <td>
              <time dateTime={savedAt}>{savedTime(savedAt, locale)}</time>
            </td>
            <td className="revision-note">{note}</td>
            <td>
              <code title={planHash}>{planHash.replace(/^sha256-/, '').slice(0, HASH_LETTERS)}</code>
            </td>
            <td>
              {revision !== latest && (
                <button
                  type="button"
                  className="button small"
                  aria-label={t('life.restore.of', { revision })}
                  onClick={() => onRestore(revision)}
                >
                  {t('life.restore')}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
