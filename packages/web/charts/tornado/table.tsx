import { useLanguage } from '../../language/language.ts'
import { valueText } from '../../language/value-text.ts'
import { changeText } from '../../measures/change.ts'
import type { Ask } from '../../trace/target.ts'
import type { Row } from './shape.ts'

interface Props {
  readonly rows: readonly Row[]
  /** The measure's unit. */
  readonly of: { readonly unit: string; readonly as: Parameters<typeof changeText>[2] }
  readonly onAsk: Ask
}

/** The same in figures, with the elasticity and the formula that changes at the very value. */
export function TornadoTable({ rows, of, onAsk }: Props) {
  const language = useLanguage()
  const { t, speech } = language
  const title = t('tornado.title')
  const change = (size: number) => changeText(size, of.unit, of.as, language)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={title}>
      <table className="figures tornado-table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('tornado.input')}</th>
            <th scope="col">{t('tornado.value')}</th>
            <th scope="col">{t('tornado.down')}</th>
            <th scope="col">{t('tornado.up')}</th>
            <th scope="col">{t('tornado.elasticity')}</th>
            <th scope="col">{t('tornado.edge')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.input.id}>
              <th scope="row">{speech.name(row.input.label)}</th>
              <td>
                <button
                  type="button"
                  className="figure-link"
                  onClick={() => onAsk({ kind: 'input', id: row.input.id })}
                >
                  {row.value === undefined
                    ? t('tornado.path')
                    : valueText(row.value, row.input.unit, row.input.label, language)}
                </button>
              </td>
              <td>{change(-row.change)}</td>
              <td>{change(row.change)}</td>
              <td>{row.elasticity === undefined ? '–' : language.quantity(row.elasticity, '1')}</td>
              <td>{row.edges.map(({ label }) => speech.name(label)).join(', ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
