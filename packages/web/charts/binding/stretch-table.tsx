import { useLanguage } from '../../language/language.ts'
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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table className="stretch-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.binding.site')}</th>
            <th scope="col">{t('page.binding.from')}</th>
            <th scope="col">{t('page.binding.to')}</th>
            <th scope="col">{t('page.binding.length')}</th>
            <th scope="col">{t('page.binding.constraint')}</th>
          </tr>
        </thead>
        <tbody>
          {ribbons.flatMap(({ id, site, stretches }) =>
            stretches.map(({ name, first, last, from, to }) => (
              <tr key={`${id} ${first}`}>
                <th scope="row">{site}</th>
                <td>{from}</td>
                <td>{to}</td>
                <td>{quantity(last - first + 1, 'month')}</td>
                <td>
                  <button
                    type="button"
                    className="figure-link"
                    onClick={() => onAsk({ kind: 'line', id, first, last })}
                  >
                    {name}
                  </button>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}
