import { useLanguage } from '../language/language.ts'
import type { Column } from './column.ts'

/** Why a column is empty. */
export function ColumnProblem({ column: { problem, objections } }: { column: Column }) {
  const { t, speech } = useLanguage()
  return (
    <>
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
    </>
  )
}
