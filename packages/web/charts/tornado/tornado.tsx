import { useDeferredValue, useId, useMemo, useState } from 'react'
import { sensitivityOf } from '#study/sensitivity.ts'
import { useLanguage } from '../../language/language.ts'
import type { Evaluated } from '../../plan/use-outcome.ts'
import type { Ask } from '../../trace/target.ts'
import { Card } from '../shared/card.tsx'
import { Bars } from './bars.tsx'
import { choicesOf, rowsOf } from './shape.ts'
import { TornadoTable } from './table.tsx'

/** Which inputs a measure hangs on most, by its exact derivatives at the plan as it stands. */
export function Tornado({ evaluated, onAsk }: { evaluated: Evaluated; onAsk: Ask }) {
  const { t, speech } = useLanguage()
  const field = useId()
  // A knob being turned goes first: derivatives cost several evaluations.
  const { plan, outcome } = useDeferredValue(evaluated)
  const choices = useMemo(() => choicesOf(plan, outcome), [outcome, plan])
  const [chosen, setChosen] = useState<string>()
  const measure = choices.find(({ id }) => id === chosen) ?? choices[0]
  const sensitivity = useMemo(() => sensitivityOf(plan, outcome), [plan, outcome])
  const found = useMemo(() => measure && sensitivity(measure.id), [sensitivity, measure])
  if (!measure || !found) return null
  const rows = found.ok ? rowsOf(found.inputs) : []
  const unit = measure.reduction.unit.name
  const choice = (
    <p className="tornado-choice">
      <label htmlFor={field}>{t('tornado.measure')}</label>
      <select id={field} value={measure.id} onChange={(event) => setChosen(event.target.value)}>
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {speech.name(label)}
          </option>
        ))}
      </select>
    </p>
  )
  const table = (
    <>
      {choice}
      <TornadoTable rows={rows} unit={unit} onAsk={onAsk} />
    </>
  )
  return (
    <Card title={t('tornado.title')} unit={t('tornado.unit')} wide table={table}>
      {choice}
      <p className="quiet">{t('tornado.note')}</p>
      {!found.ok && <p className="quiet">{speech.phrase(`why.${found.reason}`, {})}</p>}
      {found.ok && rows.length === 0 && <p className="quiet">{t('tornado.none')}</p>}
      {rows.length > 0 && <Bars rows={rows} unit={unit} onAsk={onAsk} />}
      {rows.some(({ edges }) => edges.length > 0) && <p className="quiet">{t('tornado.edge-note')}</p>}
      {found.ok && found.steps.length > 0 && (
        <p className="quiet">{t('tornado.steps', { count: found.steps.length })}</p>
      )}
    </Card>
  )
}
