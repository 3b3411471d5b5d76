interface Props {
  readonly title: string
  readonly options: readonly { readonly id: string; readonly title: string }[]
  readonly chosen: readonly string[]
  /** No more can be chosen. */
  readonly full: boolean
  readonly onChoose: (chosen: readonly string[]) => void
}

/** Plans of one kind, each to be taken into the comparison or left out. */
export function Choices({ title, options, chosen, full, onChoose }: Props) {
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <fieldset className="choices">
      <legend>{title}</legend>
      {options.map(({ id, title }) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            data-choice={id}
            checked={chosen.includes(id)}
            disabled={full && !chosen.includes(id)}
            onChange={() => toggle(id)}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  )
}
