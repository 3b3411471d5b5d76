import { useState } from 'react'
import { readPreset } from '../api/api.ts'
import { useLanguage } from '../language/language.ts'
import type { Navigation } from '../navigation/use-address.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { useAction } from '../stored-plans/use-action.ts'
import { beginDraft } from './begin-draft.ts'
import type { Template } from './template.ts'
import { TemplateChoice } from './template-choice.tsx'
import { Way } from './way.tsx'

/** Begins with all inputs of a plan that is there. */
export function FromTemplate({ templates, navigation }: { templates: readonly Template[]; navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const [id, setId] = useState<string>()
  const { busy, problem, act } = useAction()
  const chosen = id ?? templates[0]?.id ?? ''
  const begin = () =>
    void act(async () => {
      const { plan } = await readPreset(locale, chosen)
      beginDraft(navigation, locale, plan, { preset: chosen })
    })
  return (
    <Way title={t('new.template')} about={t('new.template.about')} onBegin={begin}>
      <TemplateChoice templates={templates} chosen={chosen} onChoose={setId} />
      {problem && <ProblemNotice problem={problem} />}
      <button type="submit" className="button" disabled={busy || chosen === ''}>
        {t('new.begin')}
      </button>
    </Way>
  )
}
