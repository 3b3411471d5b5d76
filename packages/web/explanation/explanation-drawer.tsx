import { useCallback } from 'react'
import { explain } from '../api/api.ts'
import { useRequest } from '../api/use-request.ts'
import { Drawer } from '../drawer/drawer.tsx'
import { useLanguage } from '../language/language.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import type { Side } from './side.ts'
import { Steps } from './steps.tsx'

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
