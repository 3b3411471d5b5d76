import { useCallback } from 'react'
import { explain } from '../api/api.ts'
import { useRequest } from '../api/use-request.ts'
import { Drawer } from '../drawer/drawer.tsx'
import { useLanguage } from '../language/language.ts'
import type { Evaluated } from '../plan/use-outcome.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { Steps } from './steps.tsx'

/** A plan whose measure is explained, and what it is called. */
export interface Side {
  readonly title: string
  readonly evaluated: Evaluated
}

interface Props {
  readonly from: Side
  readonly to: Side
  readonly measure: string
  readonly onClose: () => void
}

/** Why a measure is another in one plan than in another: what each difference between them explains. */
export function ExplanationDrawer({ from, to, measure, onClose }: Props) {
  const { t, locale } = useLanguage()
  const before = from.evaluated.plan
  const after = to.evaluated.plan
  const ask = useCallback(() => explain(locale, before, after, measure), [locale, before, after, measure])
  const answer = useRequest(ask)
  const found = answer.state === 'here' ? answer.value.measures[measure] : undefined
  return (
    <Drawer title={t('explain.title')} about={`${from.title} ${to.title} ${measure}`} onClose={onClose}>
      {answer.state === 'asked' && (
        <p className="quiet" role="status">
          {t('explain.working')}
        </p>
      )}
      {answer.state === 'failed' && <ProblemNotice problem={answer.problem} />}
      {found && <Steps found={found} measure={measure} from={from} to={to} />}
    </Drawer>
  )
}
