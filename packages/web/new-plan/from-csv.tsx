import { useId, useState } from 'react'
import { readPreset } from '../api/api.ts'
import { useLanguage } from '../language/language.ts'
import type { Navigation } from '../navigation/use-address.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { useAction } from '../stored-plans/use-action.ts'
import { beginDraft } from './begin-draft.ts'
import type { Misfit } from './laid-paths.ts'
import type { Template } from './template.ts'
import { TemplateChoice } from './template-choice.tsx'
import { Way } from './way.tsx'

const example = '/demand/0/requests/0/price'

/** Begins with a plan that is there and values over time of a table. */
export function FromCsv({ templates, navigation }: { templates: readonly Template[]; navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const [id, setId] = useState<string>()
  const [csv, setCsv] = useState('')
  const [misfits, setMisfits] = useState<readonly Misfit[]>([])
  const { busy, problem, act } = useAction()
  const file = useId()
  const chosen = id ?? templates[0]?.id ?? ''
  const begin = () =>
    void act(async () => {
      const [{ plan }, { laidPaths }] = await Promise.all([readPreset(locale, chosen), import('./laid-paths.ts')])
      const laid = laidPaths(plan, csv)
      if (laid.ok) beginDraft(navigation, locale, laid.plan, { preset: chosen }, plan)
      else setMisfits(laid.misfits)
    })
  return (
    <Way title={t('new.csv')} about={t('new.csv.about', { example })} onBegin={begin}>
      <TemplateChoice templates={templates} chosen={chosen} onChoose={setId} />
      <p>
        <label htmlFor={file}>{t('new.json.file')}</label>
        <input
          id={file}
          type="file"
          accept="text/csv,.csv"
          onChange={({ target }) => {
            setMisfits([])
            void target.files?.[0]?.text().then(setCsv)
          }}
        />
      </p>
      {misfits.length > 0 && (
        <ul role="alert">
          {misfits.map(({ key, args }) => (
            <li key={`${key} ${JSON.stringify(args)}`} className="field-problem">
              {t(key, args)}
            </li>
          ))}
        </ul>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <button type="submit" className="button" disabled={busy || csv === '' || chosen === ''}>
        {t('new.begin')}
      </button>
    </Way>
  )
}
