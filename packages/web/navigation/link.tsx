import type { MouseEvent, ReactNode } from 'react'
import { type Address, queryOf } from './address.ts'
import type { Navigation } from './use-address.ts'

interface Props {
  readonly to: Address
  readonly navigation: Navigation
  readonly className?: string
  /** What the link is called where its text says too little. */
  readonly label?: string
  /** Whether it leads to what is shown already. */
  readonly current?: boolean
  readonly children: ReactNode
}

/** A link within the page; opened elsewhere it is an ordinary one. */
export function Link({ to, navigation, className, label, current, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    navigation.go(to)
  }
  return (
    <a
      href={queryOf(to)}
      onClick={follow}
      {...(className ? { className } : {})}
      aria-label={label}
      {...(current ? { 'aria-current': 'page' } : {})}
    >
      {children}
    </a>
  )
}
