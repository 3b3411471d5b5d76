import type { Assumptions } from '#study/verdict/assumptions.ts'
import type { Verdict } from '#study/verdict/verdict.ts'
import { useLanguage } from '../language/language.ts'
import { alertKey } from '../soundness/alert-text.ts'

interface Props {
  readonly alerts: Verdict['alerts']
  readonly assumptions: Assumptions | undefined
}

/** What to beware of, by name, and how much of the result is assumed. */
export function Chips({ alerts, assumptions }: Props) {
  const { t, speech } = useLanguage()
  return (
    <ul className="chips">
      {alerts.map((alert) => (
        <li key={alertKey(alert)} className={`chip ${alert.severity}`}>
          {speech.name({ key: `alert.${alert.id}`, args: alert.args })}
        </li>
      ))}
      {assumptions && (
        <li className="chip amber">{t('verdict.assumptions', { of: assumptions.of, assumed: assumptions.assumed })}</li>
      )}
    </ul>
  )
}
