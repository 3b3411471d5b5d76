import type { ApiProblem } from '../api/api-problem.ts'
import { useLanguage } from '../language/language.ts'

interface Props {
  readonly problem: ApiProblem
  readonly onTheirs: () => void
  readonly onNew: () => void
}

/** Somebody saved first: both ways on keep everybody's work. */
export function Clash({ problem, onTheirs, onNew }: Props) {
  const { t } = useLanguage()
  return (
    <div className="notice warning" role="alert">
      <p>
        <strong>{t('page.clash')}</strong>
      </p>
      <p>{problem.problem?.detail ?? problem.problem?.title}</p>
      <p>{t('page.clash.choose')}</p>
      <div className="actions">
        <button type="button" className="button primary" onClick={onTheirs}>
          {t('page.clash.theirs')}
        </button>
        <button type="button" className="button" onClick={onNew}>
          {t('page.clash.mine')}
        </button>
      </div>
    </div>
  )
}
