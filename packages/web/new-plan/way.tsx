import { type FormEvent, type ReactNode, useId } from 'react'

interface Props {
  readonly title: string
  readonly about: string
  readonly onBegin: () => void
  readonly children: ReactNode
}

/** One way to begin a plan: a form of its own. */
export function Way({ title, about, onBegin, children }: Props) {
  const heading = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onBegin()
  }
  return (
    <form className="card new-way" aria-labelledby={heading} onSubmit={submit}>
      <h2 id={heading}>{title}</h2>
      <p className="quiet">{about}</p>
      {children}
    </form>
  )
}
