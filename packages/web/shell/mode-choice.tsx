import { useState } from 'react'
import { useLanguage } from '../language/language.ts'
import { choose, chosenMode, modes } from './mode.ts'

/** Light or dark. */
export function ModeChoice() {
  const { t } = useLanguage()
  const [mode, setMode] = useState(chosenMode)
  return (
    <select
      className="mode-choice"
      aria-label={t('mode.choice')}
      value={mode}
      onChange={({ target }) => {
        const chosen = modes.find((one) => one === target.value) ?? 'auto'
        choose(chosen)
        setMode(chosen)
      }}
    >
      {modes.map((one) => (
        <option key={one} value={one}>
          {t(`mode.${one}`)}
        </option>
      ))}
    </select>
  )
}
