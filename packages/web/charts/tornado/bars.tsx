import { useLanguage } from '../../language/language.ts'
import { changeText } from '../../measures/change.ts'
import type { Ask } from '../../trace/target.ts'
import type { Row } from './shape.ts'

interface Props {
  readonly rows: readonly Row[]
  /** The measure's unit. */
  readonly unit: string
  readonly onAsk: Ask
}

/** A bar to either side for every input, each a way to where the input comes from. */
export function Bars({ rows, unit, onAsk }: Props) {
  const language = useLanguage()
  const { t, speech } = language
  return (
    <div className="tornado">
      <ul className="legend">
        <li>
          <span className="tornado-mark down" aria-hidden="true" />
          {t('tornado.down')}
        </li>
        <li>
          <span className="tornado-mark up" aria-hidden="true" />
          {t('tornado.up')}
        </li>
      </ul>
      <ul>
        {rows.map(({ input, change, length, edges }) => (
          <li key={input.id}>
            <button
              type="button"
              className="tornado-row"
              data-input={input.id}
              title={t('page.trace.open')}
              onClick={() => onAsk({ kind: 'input', id: input.id })}
            >
              <span className="tornado-label">
                {speech.name(input.label)}
                {edges.length > 0 && <sup>†</sup>}
              </span>
              <span className="tornado-track" aria-hidden="true">
                <span className={change > 0 ? 'down left' : 'down right'} style={{ width: `${50 * length}%` }} />
                <span className={change > 0 ? 'up right' : 'up left'} style={{ width: `${50 * length}%` }} />
              </span>
              <span className="tornado-change">
                <span className="sr-only">{t('tornado.up')} </span>
                {changeText(change, unit, language)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
