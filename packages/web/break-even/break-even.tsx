import { useId } from 'react'
import { useLanguage } from '../language/language.ts'
import type { Evaluated } from '../plan/use-outcome.ts'
import { SolutionTable } from './solution-table.tsx'
import { TermTable } from './term-table.tsx'
import { useWorkedOut } from './use-worked-out.ts'
import { bounds, soughtOf } from './work-out.ts'

interface Props {
  readonly evaluated: Evaluated
  /** Turns the prices of the plan by a factor. */
  readonly onPrice: (factor: number) => void
}

/** What would make a plan pay, and what the terms of its call cost; worked out once it is asked for. */
export function WhatWouldPay({ evaluated: { plan, outcome }, onPrice }: Props) {
  const { t, speech, quantity } = useLanguage()
  const heading = useId()
  const { work, start } = useWorkedOut(plan)
  const factor = (value: number) => quantity(value, 'factor')
  const sought = outcome.centre.model.measures.get(soughtOf(plan.terms))!
  return (
    <section className="card break-even" aria-labelledby={heading}>
      <header className="card-head">
        <h2 id={heading}>{t('break-even.title')}</h2>
        {work.state !== 'here' && (
          <button type="button" className="button small" disabled={work.state === 'working'} onClick={start}>
            {t('break-even.start')}
          </button>
        )}
      </header>
      <p className="quiet">
        {t('break-even.lead', {
          measure: speech.name(sought.label),
          from: factor(bounds.from),
          to: factor(bounds.to),
        })}
      </p>
      <p className="quiet" role="status">
        {work.state === 'working' && t('break-even.working')}
        {work.state === 'outdated' && t('break-even.outdated')}
      </p>
      {work.state === 'here' && (
        <>
          <SolutionTable found={work.found} sought={sought} onPrice={onPrice} />
          <TermTable terms={work.found.terms} outcome={outcome} />
        </>
      )}
    </section>
  )
}
