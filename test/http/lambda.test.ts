import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { LambdaContext } from 'hono/aws-lambda'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { EvaluationReply } from '#contract/evaluation.ts'
import { StoredPlan } from '#contract/stored-plan.ts'
import { openApp, titled } from './open-app.ts'

/** The entry of the function over the embedded engine, which stands in for DynamoDB by the SDK’s own variable. */
let handler: (event: never, context: LambdaContext) => Promise<APIGatewayProxyStructuredResultV2>
let opened: Awaited<ReturnType<typeof openApp>>

beforeAll(async () => {
  opened = await openApp()
  const variables = {
    AWS_ENDPOINT_URL_DYNAMODB: opened.endpoint,
    AWS_REGION: 'ap-northeast-2',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    PLAN_TABLE: 'planner',
    PLAN_OWNER: 'everyone',
  }
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  handler = (await import('#functions/api.ts')).handler as unknown as typeof handler
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await opened?.close()
})

interface Sent {
  readonly body?: string
  readonly headers?: Record<string, string>
  readonly query?: string
  readonly isBase64Encoded?: boolean
}

/** An event of an HTTP API, payload format 2.0. */
const event = (method: string, path: string, { body, headers = {}, query = '', isBase64Encoded = false }: Sent = {}) =>
  ({
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'abc.execute-api.ap-northeast-2.amazonaws.com', 'content-type': 'application/json', ...headers },
    requestContext: {
      accountId: '1',
      apiId: 'abc',
      domainName: 'abc.execute-api.ap-northeast-2.amazonaws.com',
      domainPrefix: 'abc',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'id',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    isBase64Encoded,
    ...(body === undefined ? {} : { body }),
  }) satisfies APIGatewayProxyEventV2

const send = (...sent: Parameters<typeof event>) => handler(event(...sent) as never, {} as LambdaContext)

it('evaluates', async () => {
  const answer = await send('POST', '/v1/evaluations', {
    body: '{"preset":"gumi-60mw"}',
    query: 'lines=debt.*%2Ccash.cfads&period=month',
    headers: { 'accept-language': 'en' },
  })
  expect(answer.statusCode).toBe(200)
  expect(answer.isBase64Encoded).toBe(false)
  const { lines, checks } = EvaluationReply.parse(JSON.parse(answer.body!))
  expect(Object.keys(lines)).toContain('cash.cfads')
  expect(checks.every(({ ok }) => ok)).toBe(true)
})

it('keeps plans, with bodies as text or as base64', async () => {
  const body = JSON.stringify({ plan: titled('해남 2안') })
  const made = await send('POST', '/v1/plans', { body })
  expect(made.statusCode).toBe(201)
  const { id } = StoredPlan.parse(JSON.parse(made.body!))
  expect(made.headers).toMatchObject({ etag: '"1"', location: `/v1/plans/${id}` })

  const saved = await send('PUT', `/v1/plans/${id}`, {
    body: Buffer.from(body).toString('base64'),
    isBase64Encoded: true,
    headers: { 'if-match': '"1"' },
  })
  expect([saved.statusCode, saved.headers!.etag]).toEqual([200, '"2"'])
  const read = await send('GET', `/v1/plans/${id}`)
  expect(StoredPlan.parse(JSON.parse(read.body!)).plan.meta.title).toBe('해남 2안')
})

it('refuses in words', async () => {
  const answer = await send('POST', '/v1/evaluations', { body: '{"preset":1}' })
  expect([answer.statusCode, answer.headers!['content-type']]).toEqual([422, 'application/problem+json'])
  expect(answer.isBase64Encoded).toBe(false)
  expect(JSON.parse(answer.body!).errors[0].detail).toMatch(/[가-힣]/)
  expect((await send('GET', '/healthz')).statusCode).toBe(200)
})
