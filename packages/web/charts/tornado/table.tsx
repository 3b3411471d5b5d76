import { useLanguage } from '../../language/language.ts'
import { valueText } from '../../language/value-text.ts'
import { changeText } from '../../measures/change.ts'
import { ScrollTable } from '../../tables/scroll-table.tsx'
import { TableHead } from '../../tables/table-head.tsx'
import type { Ask } from '../../trace/target.ts'
import type { Row } from './shape.ts'

interface Props {
  readonly rows: readonly Row[]
  /** The measure's unit. */
  readonly unit: string
  readonly onAsk: Ask
}

/** The same in figures, with the elasticity and the formula that changes at the very value. */
export function TornadoTable({ rows, unit, onAsk }: Props) {
  const language = useLanguage()
  const { t, speech } = language
  const title = t('tornado.title')
  const change = (size: number) => changeText(size, unit, language)
  return (
    <ScrollTable name={title} className="figures tornado-table">
      <TableHead
        columns={[
          t('tornado.input'),
          t('tornado.value'),
          t('tornado.down'),
          t('tornado.up'),
          t('tornado.elasticity'),
          t('tornado.edge'),
        ]}
      />
      <tbody>
        {rows.map((row) => (
          <tr key={row.input.id}>
            <th scope="row">{speech.name(row.input.label)}</th>
            <td>
              <button type="button" className="figure-link" onClick={() => onAsk({ kind: 'input', id: row.input.id })}>
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
    </ScrollTable>
  )
}
