import type { MouseEvent } from 'react'
import { useLanguage } from '../../language/language.ts'
import type { Ask } from '../../trace/target.ts'
import type { Ribbon, Stretch } from './shape.ts'

/** One site's months as a strip of stretches; each is a way to the trace of its months. */
export function Strip({ ribbon: { id, site, stretches }, onAsk }: { ribbon: Ribbon; onAsk: Ask }) {
  const { t } = useLanguage()
  return (
    <li className="strip">
      <span className="strip-site">{site}</span>
      <ol className="stretches">
        {stretches.map((stretch) => {
          const { constraint, name, first, last, from, to } = stretch
          const said = t('page.binding.stretch', { from, to, name })
          return (
            <li key={first} style={{ flexGrow: last - first + 1 }}>
              <button
                type="button"
                className={`stretch binds-${constraint}`}
                title={said}
                aria-label={`${site}, ${said}`}
                onClick={(event) => onAsk({ kind: 'line', id, ...monthsAsked(event, stretch) })}
              >
                <span className="stretch-name">{name}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </li>
  )
}

/** The month under the pointer; all of the stretch where it was reached by keyboard. */
function monthsAsked({ detail, clientX, currentTarget }: MouseEvent, { first, last }: Stretch) {
  if (detail === 0) return { first, last }
  const { left, width } = currentTarget.getBoundingClientRect()
  const months = last - first + 1
  const month = first + Math.min(months - 1, Math.max(0, Math.floor(((clientX - left) / width) * months)))
  return { first: month, last: month }
}
