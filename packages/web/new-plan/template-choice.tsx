import { useId } from 'react'
import { useLanguage } from '../language/language.ts'
import type { Template } from './template.ts'

interface Props {
  readonly templates: readonly Template[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** Which plan is begun with. */
export function TemplateChoice({ templates, chosen, onChoose }: Props) {
  const { t } = useLanguage()
  const field = useId()
  return (
    <p>
      <label htmlFor={field}>{t('new.template.choose')}</label>
      <select id={field} className="text" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {templates.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </p>
  )
}
