import { useMemo, useState } from 'react'
import type { Trace } from '#algebra/trace.ts'
import type { Unit } from '#algebra/unit.ts'
import { type Carried, type Carrier, carriersOf } from '#study/carriers.ts'
import { useLanguage } from '../language/language.ts'
import { changeText } from '../measures/change.ts'
import { ShortSource } from './short-source.tsx'
import type { Step } from './target.ts'
import { useTraced } from './trace-context.ts'
import { TraceValue } from './trace-value.tsx'

/** Most inputs that are named, and how many of them before a person asks for the rest. */
const most = 8
const first = 3

interface Props {
  readonly trace: Trace
  readonly onStep: (step: Step) => void
}

/** The inputs that carry a number, the most telling first, each with who says so. */
export function Carriers({ trace, onStep }: Props) {
  const { t } = useLanguage()
  const { plan, outcome } = useTraced()
  const [all, setAll] = useState(false)
  const find = useMemo(() => carriersOf(plan, outcome), [plan, outcome])
  const carriers = useMemo(() => {
    const carried = carriedBy(trace, outcome)
    return carried ? find(carried, most) : []
  }, [find, trace, outcome])
  if (carriers.length === 0) return null
  const shown = all ? carriers : carriers.slice(0, first)
  return (
    <section className="carriers">
      <h4>{t('trace.carriers')}</h4>
      <ol>
        {shown.map((carrier) => (
          <li key={carrier.input.id}>
            <CarrierItem carrier={carrier} unit={trace.unit} onStep={onStep} />
          </li>
        ))}
      </ol>
      {shown.length < carriers.length && (
        <button type="button" className="button small" onClick={() => setAll(true)}>
          {t('trace.carriers.rest', { count: carriers.length - shown.length })}
        </button>
      )}
    </section>
  )
}

interface ItemProps {
  readonly carrier: Carrier
  readonly unit: Unit
  readonly onStep: (step: Step) => void
}

function CarrierItem({ carrier: { input, value, effect }, unit, onStep }: ItemProps) {
  const language = useLanguage()
  const { t, speech } = language
  return (
    <>
      <button type="button" className="part" onClick={() => onStep({ kind: 'input', id: input.id })}>
        <span className="part-name">{speech.name(input.label)}</span>
        <TraceValue trace={{ ...input, value }} />
      </button>
      <p className="carrier-effect">
        {effect === undefined
          ? t('trace.by-steps')
          : t('trace.effect', { change: changeText(effect, unit.name, language) })}
      </p>
      <ShortSource pointer={input.pointer} />
    </>
  )
}

/** What a trace asks carriers of; nothing of an input, or of a part without a name. */
function carriedBy({ kind, id, months, fold }: Trace, { program: { model } }: ReturnType<typeof useTraced>['outcome']) {
  const measure = kind === 'measure' ? model.measures.get(id) : undefined
  const line = kind === 'line' && fold?.to !== 'mean' ? model.lines.get(id) : undefined
  const carried: Carried | undefined = measure ? { measure } : line && months ? { line, months } : undefined
  return carried
}
