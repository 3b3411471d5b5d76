import { useMemo } from 'react'
import { Drawer } from '../drawer/drawer.tsx'
import { useLanguage } from '../language/language.ts'
import type { Evaluated } from '../plan/use-outcome.ts'
import type { Target } from './target.ts'
import { TraceProvider } from './trace-context.ts'
import { RangeTrace, TraceNode } from './trace-tree.tsx'
import { tracedInput, tracedMeasure } from './traced.ts'

interface Props {
  readonly evaluated: Evaluated
  readonly target: Target
  readonly onClose: () => void
  /** Asks why a measure is another than before, where it is. */
  readonly onExplain?: ((measure: string) => void) | undefined
}

/** Why a number is what it is, down to the plan's inputs and their sources. */
export function TraceDrawer({ evaluated, target, onClose, onExplain }: Props) {
  const language = useLanguage()
  const { outcome } = evaluated
  const root = useMemo(
    () =>
      target.kind === 'measure'
        ? tracedMeasure(outcome, target.id, language)
        : target.kind === 'input'
          ? tracedInput(outcome, target.id)
          : undefined,
    [outcome, target, language],
  )
  const about = JSON.stringify(target)
  return (
    <TraceProvider value={evaluated}>
      <Drawer title={language.t('page.trace')} about={about} onClose={onClose}>
        {target.kind === 'measure' && onExplain && (
          <p className="trace-why">
            <button type="button" className="button small" onClick={() => onExplain(target.id)}>
              {language.t('explain.title')}
            </button>
          </p>
        )}
        {root ? (
          <ul className="trace root">
            <TraceNode key={about} trace={root} open />
          </ul>
        ) : (
          target.kind === 'line' && (
            <RangeTrace key={about} id={target.id} first={target.first} last={target.last} open />
          )
        )}
      </Drawer>
    </TraceProvider>
  )
}
