import './new-plan.css'
import { useCallback } from 'react'
import { listPresets } from '../api/api.ts'
import { useRequest } from '../api/use-request.ts'
import { useLanguage } from '../language/language.ts'
import { presetWords } from '../language/preset-words.ts'
import type { Navigation } from '../navigation/use-address.ts'
import { FromCsv } from './from-csv.tsx'
import { FromJson } from './from-json.tsx'
import { FromTemplate } from './from-template.tsx'
import { Guided } from './guided.tsx'
import type { Template } from './template.ts'

/** The ways in which a plan is begun; each leads to the editor. */
export function NewPlan({ navigation }: { navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const presets = useRequest(useCallback(() => listPresets(locale), [locale]))
  const templates: Template[] =
    presets.state === 'here'
      ? presets.value.items.map((preset) => ({ id: preset.id, title: presetWords(preset.id, preset, locale).title }))
      : []
  return (
    <main className="frame new-plan">
      <h1>{t('new.title')}</h1>
      <p className="lead">{t('new.lead')}</p>
      <div className="new-ways">
        <Guided navigation={navigation} />
        <FromTemplate templates={templates} navigation={navigation} />
        <FromJson navigation={navigation} />
        <FromCsv templates={templates} navigation={navigation} />
      </div>
    </main>
  )
}
