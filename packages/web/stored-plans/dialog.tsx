import { type ReactNode, useEffect, useId, useRef } from 'react'

interface Props {
  readonly heading: string
  readonly children: ReactNode
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** A question that stands before everything else until it is answered or left. */
export function Dialog({ heading, children, onSubmit, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current!
    element.showModal()
    return () => element.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="save"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <h2 id={id}>{heading}</h2>
        {children}
      </form>
    </dialog>
  )
}
