import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useLanguage } from '../language/language.ts'

interface Props {
  readonly title: string
  /** Changes when something else is asked: the drawer then starts at its head again. */
  readonly about: string
  readonly onClose: () => void
  readonly children: ReactNode
}

const wide = '(min-width: 64rem)'

/** Beside the page where there is room, so that the next figure can be asked; over it on a narrow screen. */
export function Drawer({ title, about, onClose, children }: Props) {
  const { t } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()

  useEffect(() => {
    const element = dialog.current!
    const asker = document.activeElement
    if (window.matchMedia(wide).matches) element.show()
    else element.showModal()
    return () => {
      element.close()
      if (asker instanceof HTMLElement && asker.isConnected) asker.focus()
    }
  }, [])

  useEffect(() => {
    heading.current?.focus()
    dialog.current?.querySelector('.drawer-body')?.scrollTo(0, 0)
  }, [about])

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [onClose])

  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header className="drawer-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="button small" onClick={onClose}>
          {t('page.close')}
        </button>
      </header>
      <div className="drawer-body">{children}</div>
    </dialog>
  )
}
