import * as z from 'zod'
import { route } from '../route.ts'

const Health = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' })

export const healthRoutes = [
  route({
    method: 'get',
    path: '/healthz',
    name: 'health',
    summary: '상태 확인 · Whether the process answers',
    request: {},
    reply: { status: 200, description: 'It answers', schema: Health, example: { status: 'ok' } },
    handle: () => ({ body: { status: 'ok' as const } }),
  }),
]
