import type { Ask } from '../../trace/target.ts'
import type { Cell } from './cells.ts'

/** A figure of a table as a way to its trace; a dash that says why where it has no value. */
export function Figure({ cell, onAsk }: { cell: Cell | undefined; onAsk: Ask }) {
  if (!cell) return <span className="none">–</span>
  const { text, why, target } = cell
  return (
    <button type="button" className="figure-link" title={why} aria-label={why} onClick={() => onAsk(target)}>
      {text}
    </button>
  )
}
