import * as z from 'zod'
import { PlanId } from '#contract/stored-plan.ts'
import { WorkbookRequest } from '#contract/workbook.ts'
import { makeWorkbook, planWorkbook, type Workbook } from '#usecases/make-workbook.ts'
import { type Answer, route } from '../route.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const reply = {
  status: 200,
  description: 'An .xlsx file',
  file: xlsx,
  spoken: true,
  headers: ['content-disposition'],
} as const

const description =
  'Every line, measure and check as a live formula over the plan’s inputs, for Excel and LibreOffice; its words in the ' +
  'caller’s language. Solved unknowns stand as values with their residual.'

export const workbookRoutes = [
  route({
    method: 'post',
    path: '/v1/workbooks',
    name: 'makeWorkbook',
    summary: '계획의 통합문서 · A plan as a workbook',
    description,
    request: { body: WorkbookRequest },
    examples: { preset: { preset: 'national-center-signed-2026' } },
    reply,
    faults: ['preset-not-found', 'plan-invalid', 'workbook-too-large'],
    handle: async ({ body, speech }) => download(await makeWorkbook(body, speech)),
  }),
  route({
    method: 'get',
    path: '/v1/plans/{id}/workbook.xlsx',
    name: 'planWorkbook',
    summary: '저장된 계획의 통합문서 · A stored plan as a workbook',
    description: `The latest revision. ${description}`,
    request: { path: z.strictObject({ id: PlanId }) },
    reply,
    faults: ['plan-not-found', 'plan-outdated', 'workbook-too-large', 'store-unavailable'],
    handle: async ({ path, context, speech }) => download(await planWorkbook(context, path.id, speech)),
  }),
]

function download({ title, bytes }: Workbook): Answer<Uint8Array<ArrayBuffer>> {
  const name = encodeURIComponent(`${title}.xlsx`).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return {
    body: bytes,
    headers: { 'content-disposition': `attachment; filename="plan.xlsx"; filename*=UTF-8''${name}` },
  }
}
