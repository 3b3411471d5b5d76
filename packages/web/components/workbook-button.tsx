import { useState } from 'react'
import type { Plan } from '#contract/plan.ts'
import { useLanguage } from '../language/language.ts'
import { makeWorkbook } from '../state/api.ts'
import { ApiProblem } from '../state/api-problem.ts'
import { saveFile } from '../state/save-file.ts'
import { ProblemNotice } from './problem-notice.tsx'

/** Downloads the plan as it is shown, as a workbook that recalculates. */
export function WorkbookButton({ plan, disabled }: { plan: Plan; disabled: boolean }) {
  const { t, locale } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const download = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      saveFile(await makeWorkbook(locale, plan), `${plan.meta.title}.xlsx`)
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error : new ApiProblem(undefined, error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={disabled || busy}
        aria-busy={busy}
        title={t('page.workbook.about')}
        onClick={() => void download()}
      >
        {t(busy ? 'page.workbook.busy' : 'page.workbook')}
      </button>
      {problem && <ProblemNotice problem={problem} />}
    </>
  )
}
