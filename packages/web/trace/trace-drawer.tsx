import { useMemo, useState } from 'react'
import { Drawer } from '../drawer/drawer.tsx'
import { useLanguage } from '../language/language.ts'
import type { Evaluated } from '../plan/use-outcome.ts'
import type { Step, Target } from './target.ts'
import { TraceProvider } from './trace-context.ts'
import { TraceNumber } from './trace-number.tsx'
import { tracedAlong } from './traced.ts'
import { Trail } from './trail.tsx'

interface Props {
  readonly evaluated: Evaluated
  readonly target: Target
  readonly onClose: () => void
  /** Asks why a measure is another than before, where it is. */
  readonly onExplain?: ((measure: string) => void) | undefined
}

/** Why a number is what it is, one level at a time, down to the plan's inputs and their sources. */
export function TraceDrawer({ evaluated, target, onClose, onExplain }: Props) {
  const language = useLanguage()
  const { outcome } = evaluated
  const [gone, setGone] = useState<{ readonly from: Target; readonly way: readonly Step[] }>({ from: target, way: [] })
  const way = useMemo<readonly Step[]>(() => [target, ...(gone.from === target ? gone.way : [])], [target, gone])
  const traces = useMemo(() => tracedAlong(outcome, way, language), [outcome, way, language])
  const go = (steps: readonly Step[]) => setGone({ from: target, way: steps.slice(1) })
  const here = way.slice(0, traces.length)
  const step = here.at(-1)
  const trace = traces.at(-1)
  const about = JSON.stringify(here)
  return (
    <TraceProvider value={evaluated}>
      <Drawer title={language.t('page.trace')} about={about} onClose={onClose}>
        {target.kind === 'measure' && traces.length === 1 && onExplain && (
          <p className="trace-why">
            <button type="button" className="button small" onClick={() => onExplain(target.id)}>
              {language.t('explain.title')}
            </button>
          </p>
        )}
        <Trail traces={traces} onBack={(to) => go(here.slice(0, to + 1))} />
        {trace && (
          <TraceNumber
            key={about}
            trace={trace}
            span={step?.kind === 'line' && step.first < step.last && !trace.fold ? [step.first, step.last] : undefined}
            onStep={(next) => go([...here, next])}
          />
        )}
      </Drawer>
    </TraceProvider>
  )
}
