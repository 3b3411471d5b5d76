import { useLanguage } from '../../language/language.ts'
import { ScrollTable } from '../../tables/scroll-table.tsx'
import { TableHead } from '../../tables/table-head.tsx'
import type { Ask } from '../../trace/target.ts'
import type { Ribbon } from './shape.ts'

interface Props {
  readonly ribbons: readonly Ribbon[]
  readonly caption: string
  readonly onAsk: Ask
}

/** The stretches of every site in words. */
export function StretchTable({ ribbons, caption, onAsk }: Props) {
  const { t, quantity } = useLanguage()
  return (
    <ScrollTable name={caption} className="stretch-table">
      <TableHead
        columns={[
          t('page.binding.site'),
          t('page.binding.from'),
          t('page.binding.to'),
          t('page.binding.length'),
          t('page.binding.constraint'),
        ]}
      />
      <tbody>
        {ribbons.flatMap(({ id, site, stretches }) =>
          stretches.map(({ name, first, last, from, to }) => (
            <tr key={`${id} ${first}`}>
              <th scope="row">{site}</th>
              <td>{from}</td>
              <td>{to}</td>
              <td>{quantity(last - first + 1, 'month')}</td>
              <td>
                <button type="button" className="figure-link" onClick={() => onAsk({ kind: 'line', id, first, last })}>
                  {name}
                </button>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </ScrollTable>
  )
}
