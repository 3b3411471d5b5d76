import type { ExplainedMeasure } from '#contract/explanation.ts'
import { headlineValue } from '../language/headline-value.ts'
import { useLanguage } from '../language/language.ts'
import { changeText } from '../measures/change.ts'
import { TableHead } from '../tables/table-head.tsx'
import { Changes } from './changes.tsx'
import type { Side } from './side.ts'
import { isNothing, stairs } from './stairs.ts'

interface Props {
  readonly found: ExplainedMeasure
  readonly measure: string
  readonly from: Side
  readonly to: Side
}

/** From one value to the other, one change a row; the bars beside the figures stand where the sum then is. */
export function Steps({ found, measure, from, to }: Props) {
  const language = useLanguage()
  const { t } = language
  if (found.from === null || found.to === null || found.difference === null) return <p className="quiet">{found.why}</p>
  const { centre } = from.evaluated.outcome
  const { reduction } = (centre.model.measures.get(measure) ?? to.evaluated.outcome.centre.model.measures.get(measure))!
  const unit = reduction.unit.name
  const shown = (value: number) => headlineValue(value, unit, language)
  const scale = Math.max(Math.abs(found.from), Math.abs(found.to))
  const moving = found.parts.filter(({ amount }) => !isNothing(amount, scale))
  const still = found.parts.filter(({ amount }) => isNothing(amount, scale))
  const bars = stairs(found.from, moving)
  return (
    <div className="explanation">
      <h3>{found.label}</h3>
      <table className="stairs">
        <caption className="sr-only">{t('explain.table', { measure: found.label })}</caption>
        <TableHead columns={[t('explain.change'), t('explain.amount')]} />
        <tbody>
          <tr className="end">
            <th scope="row">{from.title}</th>
            <td>{shown(found.from)}</td>
          </tr>
          {moving.map(({ amount, changes }, i) => (
            <tr key={changes[0]!.kind + changes[0]!.pointer} data-change={changes[0]!.pointer}>
              <th scope="row">
                <Changes changes={changes} from={from} to={to} />
              </th>
              <td>
                {changeText(amount, unit, language)}
                <span className="stair" aria-hidden="true">
                  <span className={amount > 0 ? 'up' : 'down'} style={bars[i]} />
                </span>
              </td>
            </tr>
          ))}
          <tr className="end">
            <th scope="row">{to.title}</th>
            <td>{shown(found.to)}</td>
          </tr>
        </tbody>
      </table>
      {found.parts.length === 0 && <p className="quiet">{t('explain.equal')}</p>}
      {still.length > 0 && (
        <details>
          <summary>{t('explain.still', { count: still.length })}</summary>
          <Changes changes={still.flatMap(({ changes }) => changes)} from={from} to={to} alone />
        </details>
      )}
      {found.methodText && <p className="quiet">{found.methodText}</p>}
    </div>
  )
}
