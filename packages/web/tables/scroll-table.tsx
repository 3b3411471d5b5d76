import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.ts'

interface Props {
  /** What the table is of; a screen reader says it. */
  readonly name: string
  readonly className?: string
  readonly children: ReactNode
}

/** A table that scrolls within the page where it is wider than the room it has. */
export function ScrollTable({ name, className, children }: Props) {
  const { t } = useLanguage()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={t('page.table.of', { name })}>
      <table className={className}>
        <caption className="sr-only">{name}</caption>
        {children}
      </table>
    </section>
  )
}
