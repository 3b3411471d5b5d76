import type { Speech } from '#algebra/formula-text.ts'
import type { StatementsReply } from '#contract/statements.ts'
import { engineVersion } from '#model/engine-version.ts'
import { annual, yearsOf } from '#model/readings/annual.ts'
import { readPlan } from '#model/readings/outcome.ts'
import { statements } from '#model/readings/statements.ts'
import type { Context } from './context.ts'
import { hashOf } from './plan-hash.ts'
import { resolvePlan, type Subject } from './resolve-plan.ts'
import { evaluable } from './stored-plans.ts'

/**
 * Income statement, cash flow statement and balance sheet, by calendar year, in KRW. A row adds to the one that it is
 * `of` with its sign.
 * @throws {Fault} as `resolvePlan`
 */
export async function statePlan(subject: Subject, speech: Speech): Promise<StatementsReply> {
  const plan = resolvePlan(subject)
  return {
    engine: { version: engineVersion },
    planHash: await hashOf(plan),
    title: plan.meta.title,
    ...readPlan(plan, ({ centre, evaluation }) => ({
      years: yearsOf(evaluation.calendar).map(String),
      statements: statements(centre.model).map(({ id, rows }) => ({
        id,
        title: speech.phrase(`statement.${id}`, {}),
        rows: rows.map(({ line, sign, of, isTotal }) => ({
          id: line.id,
          label: speech.name(line.label),
          unit: line.unit.text,
          sign,
          of: of?.id ?? null,
          isTotal,
          annual: line.annual,
          values: annual(line, evaluation.series(line), evaluation.calendar),
        })),
      })),
    })),
  }
}

/**
 * The same of a stored plan’s latest revision.
 * @throws {Fault} as `evaluable`
 */
export async function stateStoredPlan(context: Context, id: string, speech: Speech): Promise<StatementsReply> {
  return statePlan({ plan: await evaluable(context, id) }, speech)
}
