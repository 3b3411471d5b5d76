import type { Evaluation } from '#algebra/evaluate.ts'
import type { CentreModel } from '../centre-model.ts'
import type { Alert } from '../integrity/alert.ts'

/** An alert that applies, with the first of its months. */
export interface AlertResult {
  readonly id: string
  readonly severity: 'amber' | 'red'
  readonly args: Readonly<Record<string, string | number>>
  readonly month: number
  readonly months: number
}

/** Alerts that apply to an evaluation, in the order of the model, then the classes that miss their hurdle. */
export function alertResults(centre: CentreModel, evaluation: Evaluation): AlertResult[] {
  return [
    ...centre.alerts.flatMap((alert) => {
      const condition = evaluation.series(alert.condition)
      const month = condition.findIndex((value) => value !== 0)
      if (month < 0) return []
      const months = condition.reduce((count, value) => count + (value !== 0 ? 1 : 0), 0)
      return [{ id: alert.id, severity: alert.severity, args: argsOf(alert, evaluation), month, months }]
    }),
    ...missedHurdles(evaluation),
  ]
}

/** The least repair, rounded up to a digit after the point so that doing as said suffices. */
function argsOf({ args, amount }: Alert, evaluation: Evaluation): AlertResult['args'] {
  if (!amount) return args
  const most = evaluation.series(amount).reduce((most, value) => Math.max(most, value), 0)
  return { ...args, amount: Math.ceil(most * 10) / 10 }
}

function missedHurdles({ measures, calendar }: Evaluation): AlertResult[] {
  return (['public', 'private'] as const).flatMap((kind) => {
    const npv = measures.get(`class.${kind}.npv`)
    if (!npv?.ok || npv.value >= 0) return []
    const args = { class: `@class.${kind}` }
    return [{ id: 'below-hurdle', severity: 'amber' as const, args, month: 0, months: calendar.months }]
  })
}
