import { useCallback, useState } from 'react'
import { ChartSection } from '../charts/chart-section.tsx'
import { useLanguage } from '../language/language.ts'
import { Measures } from '../measures/measures.tsx'
import { sections } from '../navigation/address.ts'
import type { Navigation } from '../navigation/use-address.ts'
import { useOutcome } from '../plan/use-outcome.ts'
import type { Subject } from '../plan/use-subject.ts'
import { Alerts } from '../soundness/alerts.tsx'
import { CheckTable } from '../soundness/check-table.tsx'
import type { Target } from '../trace/target.ts'
import { TraceDrawer } from '../trace/trace-drawer.tsx'
import { Assumptions } from './assumptions.tsx'
import { ReportHead } from './report-head.tsx'
import { StatementTables } from './statement-tables.tsx'

interface Props {
  readonly subject: Subject
  readonly navigation: Navigation
}

/** A plan as a report on A4: what it comes to, its statements, and what they rest on. */
export function ReportView({ subject: { plan, stored, past }, navigation }: Props) {
  const { t } = useLanguage()
  const { turned, preset } = navigation.address
  const { base, current } = useOutcome(plan, turned)
  const [target, setTarget] = useState<Target>()
  const close = useCallback(() => setTarget(undefined), [])
  const { outcome } = current
  return (
    <main className="report">
      <ReportHead
        evaluated={current}
        preset={stored ? undefined : preset}
        revision={(stored?.stored ?? past)?.revision}
        changed={current !== base}
        navigation={navigation}
      />
      <Measures plan={current.plan} base={outcome} current={outcome} onAsk={setTarget} />
      <Alerts outcome={outcome} />
      <StatementTables outcome={outcome} />
      {sections.map((section) => (
        <ChartSection key={section} evaluated={current} section={section} onAsk={setTarget} />
      ))}
      <Assumptions evaluated={current} />
      <section className="report-part report-checks">
        <h2>{t('report.checks')}</h2>
        <p className="quiet">{t('page.checks.explained')}</p>
        <CheckTable checks={outcome.checks} evaluation={outcome.evaluation} />
      </section>
      {target && <TraceDrawer evaluated={current} target={target} onClose={close} />}
    </main>
  )
}
