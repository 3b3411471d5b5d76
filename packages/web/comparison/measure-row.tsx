import { codedText, isCoded } from '../language/coded.ts'
import { headlineValue } from '../language/headline-value.ts'
import { useLanguage } from '../language/language.ts'
import type { Headline } from '../measures/headline-measures.ts'
import type { AskOf, ExplainOf } from './asks.ts'
import { type Column, isEvaluated } from './column.ts'
import { DifferenceToBase } from './difference-to-base.tsx'
import { type Figure, figureOf } from './figure.ts'

interface Props {
  readonly headline: Headline
  readonly columns: readonly Column[]
  readonly base: Column | undefined
  readonly onAsk: AskOf
  readonly onExplain: ExplainOf
}

/** One measure of every plan. Every figure is a way to its trace. */
export function MeasureRow({ headline, columns, base, onAsk, onExplain }: Props) {
  const { id, better } = headline
  const { speech } = useLanguage()
  const label = columns.filter(isEvaluated).flatMap((column) => figureOf(column, id)?.label ?? [])[0]
  const from = base && figureOf(base, id)
  if (!label) return null
  return (
    <tr data-measure={id}>
      <th scope="row">{speech.name(label)}</th>
      {columns.map((column) => {
        const figure = figureOf(column, id)
        return (
          <td key={column.id} className={column === base ? 'base' : undefined}>
            {figure && <FigureLink figure={figure} onAsk={() => onAsk(column.id, { kind: 'measure', id })} />}
            {figure && column !== base && !isCoded(figure.label.key) && (
              <DifferenceToBase
                figure={figure}
                measure={speech.name(label)}
                base={from}
                better={better}
                onExplain={() => onExplain(column.id, id)}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
}

function FigureLink({ figure: { label, value, unit, why }, onAsk }: { figure: Figure; onAsk: () => void }) {
  const language = useLanguage()
  const { t, speech } = language
  return (
    <button type="button" className="figure-link" title={t('page.trace.open')} onClick={onAsk}>
      {value === undefined ? (
        <span className="no-figure">{speech.phrase(`why.${why}`, {})}</span>
      ) : (
        (codedText(label.key, value, language) ?? headlineValue(value, unit, language))
      )}
    </button>
  )
}
