import type { Figure } from '#study/verdict/figures.ts'
import { TermHelp } from '../glossary/term-help.tsx'
import { headlineValue } from '../language/headline-value.ts'
import { useLanguage } from '../language/language.ts'
import type { Ask } from '../trace/target.ts'
import { AgainstBar } from './against-bar.tsx'
import { WhyButton } from './why-button.tsx'

interface Props {
  readonly figure: Figure
  readonly onAsk: Ask
}

/** A figure that leads a plan: its value or the reason why there is none, what it stands against, and why. */
export function FigureCard({ figure: { id, label, measure, value, unit, why, against, note }, onAsk }: Props) {
  const language = useLanguage()
  const { speech } = language
  const name = speech.phrase(label.key, label.args)
  return (
    <li className="card verdict-figure" data-figure={id}>
      <span className="figure-label">{name}</span>
      {value === null ? (
        <span className="figure-none">{speech.phrase(why?.key ?? 'why.not-finite', {})}</span>
      ) : (
        <strong>{headlineValue(value, unit, language)}</strong>
      )}
      {value !== null && against !== undefined && <AgainstBar value={value} against={against} />}
      <span className="figure-note">{speech.phrase(note.key, note.args)}</span>
      <WhyButton name={name} measure={measure} onAsk={onAsk} />
      <TermHelp label={label.key} />
    </li>
  )
}
