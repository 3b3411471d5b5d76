import { useCallback, useState } from 'react'
import type { Tagged } from '../api/api.ts'
import { WhatWouldPay } from '../break-even/break-even.tsx'
import { ChartSection } from '../charts/chart-section.tsx'
import { dropDraft } from '../drafts/kept-drafts.ts'
import { ExplanationDrawer } from '../explanation/explanation-drawer.tsx'
import type { Turned } from '../knobs/turned-plan.ts'
import { WhatIf } from '../knobs/what-if.tsx'
import { useLanguage } from '../language/language.ts'
import { Measures } from '../measures/measures.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { useOutcome } from '../plan/use-outcome.ts'
import type { Subject } from '../plan/use-subject.ts'
import { Alerts } from '../soundness/alerts.tsx'
import { SaveDialog } from '../stored-plans/save-dialog.tsx'
import type { Target } from '../trace/target.ts'
import { TraceDrawer } from '../trace/trace-drawer.tsx'
import { VerdictHead } from '../verdict/verdict.tsx'
import { PlanHead } from './plan-head.tsx'
import { PlanNav } from './plan-nav.tsx'

interface Props {
  readonly subject: Subject
  readonly navigation: Navigation
  readonly onTake: (saved: Tagged) => void
}

/** A plan at work: what it comes to, and what would come of it otherwise. */
export function Workbench({ subject: { plan, stored, draft }, navigation, onTake }: Props) {
  const { t, locale } = useLanguage()
  const { address, adjust, go } = navigation
  const { turned, section } = address
  const outcomes = useOutcome(plan, turned)
  const { base, current, objections } = outcomes
  const [target, setTarget] = useState<Target>()
  const [saving, setSaving] = useState(false)
  const [explained, setExplained] = useState<string>()
  const close = useCallback(() => {
    setTarget(undefined)
    setExplained(undefined)
  }, [])
  const ask = (next: Target) => {
    setExplained(undefined)
    setTarget(next)
  }
  const turn = (next: Turned) => adjust((before) => ({ ...before, turned: next }))
  const saved = (next: Tagged) => {
    setSaving(false)
    if (draft) dropDraft(draft)
    onTake(next)
    const shown = { plan: next.stored.id, lang: locale, turned: {} }
    if (next.stored.id === address.plan) adjust(() => shown)
    else go(shown)
  }
  const goOnFrom = (theirs: Tagged) => {
    setSaving(false)
    onTake(theirs)
  }
  return (
    <main className={target ? 'frame workbench beside' : 'frame workbench'}>
      <PlanHead
        plan={current.plan}
        outcome={current.outcome}
        preset={stored ? undefined : address.preset}
        stored={stored}
        changed={current !== base}
        canSave={objections.length === 0}
        navigation={navigation}
        onSave={() => setSaving(true)}
      />
      <PlanNav navigation={navigation} />
      {!section && <VerdictHead evaluated={current} onAsk={ask} />}
      <div className="columns">
        {section ? (
          <ChartSection evaluated={current} section={section} onAsk={ask} />
        ) : (
          <div className="results">
            <Measures plan={current.plan} base={base.outcome} current={current.outcome} onAsk={ask} />
            <Alerts outcome={current.outcome} />
            <WhatWouldPay
              evaluated={current}
              onPrice={(factor) => turn({ ...turned, price: (turned.price ?? 1) * factor })}
            />
          </div>
        )}
        <WhatIf outcomes={outcomes} turned={turned} onTurn={turn} />
      </div>
      {target && explained === undefined && (
        <TraceDrawer
          evaluated={current}
          target={target}
          onClose={close}
          onExplain={current === base ? undefined : setExplained}
        />
      )}
      {explained !== undefined && (
        <ExplanationDrawer
          from={{ title: t('explain.as-it-is'), evaluated: base }}
          to={{ title: t('explain.as-turned'), evaluated: current }}
          measure={explained}
          onClose={close}
        />
      )}
      {saving && (
        <SaveDialog
          plan={current.plan}
          stored={stored}
          onSaved={saved}
          onTheirs={goOnFrom}
          onClose={() => setSaving(false)}
        />
      )}
    </main>
  )
}
