import type { PlanSummary } from '#contract/stored-plan.ts'
import { removePlan } from '../api/plan-life.ts'
import { useLanguage } from '../language/language.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { Dialog } from './dialog.tsx'
import { useAction } from './use-action.ts'

interface Props {
  readonly plan: Pick<PlanSummary, 'id' | 'title' | 'revision'>
  readonly onDeleted: () => void
  readonly onClose: () => void
}

/** Asks whether a plan, named, is to be deleted. */
export function DeleteDialog({ plan: { id, title, revision }, onDeleted, onClose }: Props) {
  const { t, locale } = useLanguage()
  const { busy, problem, act } = useAction()
  const remove = async () => {
    if (await act(() => removePlan(locale, id, `"${revision}"`))) onDeleted()
  }
  return (
    <Dialog heading={t('life.delete')} onClose={onClose} onSubmit={() => void remove()}>
      <p>{t('life.delete.sure', { title })}</p>
      <p className="quiet">{t('life.delete.about', { revision })}</p>
      {problem && <ProblemNotice problem={problem} />}
      <div className="actions">
        <button type="submit" className="button danger" disabled={busy}>
          {t('life.delete')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('page.cancel')}
        </button>
      </div>
    </Dialog>
  )
}
