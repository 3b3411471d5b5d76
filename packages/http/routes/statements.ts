import * as z from 'zod'
import { EvaluationRequest } from '#contract/evaluation.ts'
import { StatementsReply } from '#contract/statements.ts'
import { PlanId } from '#contract/stored-plan.ts'
import { statePlan, stateStoredPlan } from '#usecases/state-plan.ts'
import { preferred } from '../accept.ts'
import { csv } from '../csv.ts'
import { statementsExample } from '../examples.ts'
import { type Answer, route } from '../route.ts'

const Accepting = z.object({
  accept: z
    .string()
    .optional()
    .meta({ description: 'JSON unless `text/csv` is asked for', examples: ['text/csv'] }),
})

const description =
  'Income statement, cash flow statement and balance sheet by calendar year. Every row is a line of the model, and ' +
  'every subtotal is what its formula makes of the rows whose `of` names it, with their signs. ' +
  '`Accept: text/csv` gives the same rows as a table: UTF-8 with a byte order mark, numbers with every digit.'

const reply = {
  status: 200,
  description: 'The statements',
  schema: StatementsReply,
  example: statementsExample,
  spoken: true,
  types: ['text/csv'],
} as const

export const statementRoutes = [
  route({
    method: 'post',
    path: '/v1/statements',
    name: 'state',
    summary: '재무제표 · Annual statements of a plan',
    description,
    request: { body: EvaluationRequest, headers: Accepting },
    examples: { preset: { preset: 'national-center-signed-2026' } },
    reply,
    faults: ['preset-not-found', 'plan-invalid'],
    handle: async ({ body, headers, speech }) => answer(await statePlan(body, speech), headers.accept),
  }),
  route({
    method: 'get',
    path: '/v1/plans/{id}/statements',
    name: 'planStatements',
    summary: '저장된 계획의 재무제표 · Annual statements of a stored plan',
    description,
    request: { path: z.strictObject({ id: PlanId }), headers: Accepting },
    reply,
    faults: ['plan-not-found', 'plan-outdated', 'store-unavailable'],
    handle: async ({ path, headers, context, speech }) =>
      answer(await stateStoredPlan(context, path.id, speech), headers.accept),
  }),
]

// biome-ignore lint/suspicious/noExplicitAny: a table is no JSON, whose schema the reply states
function answer(found: StatementsReply, accept: string | undefined): Answer<any> {
  const vary = { vary: 'accept, accept-language' }
  if (preferred(accept, ['application/json', 'text/csv']) === 'application/json') return { body: found, headers: vary }
  return { body: table(found), headers: { ...vary, 'content-type': 'text/csv; charset=utf-8' } }
}

function table({ years, statements }: StatementsReply): string {
  return csv([
    ['statement', 'id', 'label', 'unit', 'sign', 'of', ...years],
    ...statements.flatMap(({ id: statement, rows }) =>
      rows.map(({ id, label, unit, sign, of, values }) => [statement, id, label, unit, sign, of, ...values]),
    ),
  ])
}
