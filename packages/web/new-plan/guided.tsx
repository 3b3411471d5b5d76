import { useCallback, useId, useState } from 'react'
import { readCatalog } from '../api/api.ts'
import { sketch } from '../api/sketch.ts'
import { useRequest } from '../api/use-request.ts'
import { useLanguage } from '../language/language.ts'
import type { Navigation } from '../navigation/use-address.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { useAction } from '../stored-plans/use-action.ts'
import { beginDraft } from './begin-draft.ts'
import { Way } from './way.tsx'

/** Begins with a plan that is sized to a few answers. */
export function Guided({ navigation }: { navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const catalog = useRequest(useCallback(() => readCatalog(locale), [locale]))
  const { busy, problem, act } = useAction()
  const [title, setTitle] = useState('')
  const [start, setStart] = useState(() => `${new Date().getFullYear() + 1}-01`)
  const [contractedMw, setPower] = useState('30')
  const [accelerator, setAccelerator] = useState('h200')
  const [count, setCount] = useState('5000')
  const name = useId()
  const priced =
    catalog.state === 'here'
      ? Object.values(catalog.value.accelerators).filter(({ nodeKw, price }) => nodeKw !== null && price.length > 0)
      : []
  const begin = () =>
    void act(async () => {
      const answers = { title, start, contractedMw: Number(contractedMw), accelerator, count: Number(count) }
      beginDraft(navigation, locale, (await sketch(locale, answers)).plan)
    })
  const fields = [
    { id: 'name', label: t('new.name'), value: title, set: setTitle, type: 'text', most: 120 },
    { id: 'start', label: t('new.start'), value: start, set: setStart, type: 'month' },
    { id: 'power', label: t('new.power'), value: contractedMw, set: setPower, type: 'number', least: 1, step: 'any' },
    { id: 'count', label: t('new.count'), value: count, set: setCount, type: 'number', least: 8, step: '1' },
  ]
  return (
    <Way title={t('new.guided')} about={t('new.guided.about')} onBegin={begin}>
      <div className="new-answers">
        {fields.map(({ id, label, value, set, type, most, least, step }) => (
          <p key={id}>
            <label htmlFor={name + id}>{label}</label>
            <input
              id={name + id}
              className="text"
              type={type}
              required
              maxLength={most}
              min={least}
              step={step}
              value={value}
              onChange={({ target }) => set(target.value)}
            />
          </p>
        ))}
        <p>
          <label htmlFor={`${name}kind`}>{t('new.accelerator')}</label>
          <select
            id={`${name}kind`}
            className="text"
            value={accelerator}
            onChange={({ target }) => setAccelerator(target.value)}
          >
            {priced.map(({ id, maker, model }) => (
              <option key={id} value={id}>
                {maker} {model}
              </option>
            ))}
          </select>
        </p>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <button type="submit" className="button primary" disabled={busy || priced.length === 0}>
        {t('new.begin')}
      </button>
    </Way>
  )
}
