import { useId, useState } from 'react'
import { useLanguage } from '../language/language.ts'
import type { Navigation } from '../navigation/use-address.ts'
import { beginDraft } from './begin-draft.ts'
import { planOfText, type Told } from './plan-of-text.ts'
import { Way } from './way.tsx'

/** Begins with a plan in a file or in a text. */
export function FromJson({ navigation }: { navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const [text, setText] = useState('')
  const [told, setTold] = useState<Told>()
  const [file, area] = [useId(), useId()]
  const begin = () => {
    const found = planOfText(text)
    if (found.ok) beginDraft(navigation, locale, found.plan)
    else setTold(found.told)
  }
  return (
    <Way title={t('new.json')} about={t('new.json.about')} onBegin={begin}>
      <p>
        <label htmlFor={file}>{t('new.json.file')}</label>
        <input
          id={file}
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => void target.files?.[0]?.text().then(setText)}
        />
      </p>
      <p>
        <label htmlFor={area}>{t('new.json.text')}</label>
        <textarea
          id={area}
          className="text"
          rows={4}
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setTold(undefined)
            setText(target.value)
          }}
        />
      </p>
      {told && (
        <p className="field-problem" role="alert">
          {t(told.key, told.args)}
        </p>
      )}
      <button type="submit" className="button" disabled={text.trim() === ''}>
        {t('new.begin')}
      </button>
    </Way>
  )
}
