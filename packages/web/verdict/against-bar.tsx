interface Props {
  readonly value: number
  /** What must be reached. */
  readonly against: number
}

/** Where the mark stands on the bar, per cent of its length. */
const mark = 62

/** A value as a bar beside the mark it must reach; beyond either end it stands at the end. */
export function AgainstBar({ value, against }: Props) {
  const reached = against > 0 ? (value / against) * mark : 0
  return (
    <span className="against-bar" aria-hidden="true">
      <i style={{ width: `${Math.min(100, Math.max(0, reached))}%` }} />
      <u style={{ left: `${mark}%` }} />
    </span>
  )
}
