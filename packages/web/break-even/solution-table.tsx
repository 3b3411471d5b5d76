import type { Measure } from '#algebra/measure.ts'
import { isKey } from '#words/say.ts'
import { headlineValue } from '../language/headline-value.ts'
import { useLanguage } from '../language/language.ts'
import { ScrollTable } from '../tables/scroll-table.tsx'
import { TableHead } from '../tables/table-head.tsx'
import { SalesCells } from './sales-cells.tsx'
import type { BreakEven, WorkedOut } from './work-out.ts'

interface Props {
  readonly found: WorkedOut
  readonly sought: Measure
  readonly onPrice: (factor: number) => void
}

/** The factor on each lever at which the plan pays, and what it then sells at; or why there is none. */
export function SolutionTable({ found: { now, breakEvens }, sought, onPrice }: Props) {
  const { t, quantity } = useLanguage()
  const title = t('break-even.solutions')
  if (breakEvens.length === 0) return <p className="quiet">{t('break-even.no-levers')}</p>
  return (
    <ScrollTable name={title} className="figures">
      <TableHead
        columns={[t('break-even.lever'), t('break-even.factor'), t('break-even.price'), t('break-even.utilisation')]}
      />
      <tbody>
        <tr>
          <th scope="row">{t('break-even.now')}</th>
          <td>{quantity(1, 'factor')}</td>
          <SalesCells sales={now} />
        </tr>
        {breakEvens.map((one) => (
          <SolutionRow key={one.lever} one={one} sought={sought} onPrice={onPrice} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

interface RowProps extends Pick<Props, 'sought' | 'onPrice'> {
  readonly one: BreakEven
}

function SolutionRow({ one: { lever, solved, sales }, sought, onPrice }: RowProps) {
  const language = useLanguage()
  const { t, speech, quantity } = language
  const key = `break-even.lever.${lever}`
  const name = isKey(key) ? t(key) : lever
  const isThere = solved.ok || solved.reason === 'jumps-over-zero'
  const factor = quantity(solved.value, 'factor')
  const reached = solved.reached === null ? '–' : headlineValue(solved.reached, sought.reduction.unit.name, language)
  return (
    <>
      <tr data-lever={lever}>
        <th scope="row">{name}</th>
        <td>{isThere ? factor : '–'}</td>
        {isThere ? <SalesCells sales={sales} /> : <SalesCells />}
      </tr>
      {(!solved.ok || lever === 'price') && (
        <tr className="remark" data-remark={lever}>
          <td colSpan={4}>
            {!solved.ok && (
              <span>
                {speech.phrase(`why.${solved.reason}`, {})} {t('break-even.nearest', { factor, reached })}
              </span>
            )}
            {isThere && lever === 'price' && (
              <button type="button" className="button small" onClick={() => onPrice(solved.value)}>
                {t('break-even.show')}
              </button>
            )}
          </td>
        </tr>
      )}
    </>
  )
}
