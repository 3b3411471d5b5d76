import { useState } from 'react'
import type { Plan } from '#contract/plan.ts'
import { makeWorkbook } from '../api/api.ts'
import { type ApiProblem, problemOf } from '../api/api-problem.ts'
import { useLanguage } from '../language/language.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { saveFile } from './save-file.ts'

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
      setProblem(problemOf(error))
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
