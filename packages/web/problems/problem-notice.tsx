import type { ApiProblem } from '../api/api-problem.ts'
import { useLanguage } from '../language/language.ts'

/** What went wrong with a request, in words. */
export function ProblemNotice({ problem: { problem }, onRetry }: { problem: ApiProblem; onRetry?: () => void }) {
  const { t } = useLanguage()
  return (
    <div className="notice danger" role="alert">
      <p>
        <strong>{problem?.title ?? t('page.unreachable')}</strong>
      </p>
      <p>{problem ? problem.detail : t('page.unreachable.detail')}</p>
      {problem?.errors && (
        <ul>
          {problem.errors.map(({ pointer, code, detail }) => (
            <li key={`${pointer} ${code}`}>
              <code>{pointer}</code> {detail}
            </li>
          ))}
        </ul>
      )}
      {onRetry && (
        <button type="button" className="button small" onClick={onRetry}>
          {t('page.retry')}
        </button>
      )}
    </div>
  )
}
