import { Me } from '#contract/me.ts'
import { readMe } from '#usecases/read-me.ts'
import { route } from '../route.ts'

export const meRoutes = [
  route({
    method: 'get',
    path: '/v1/me',
    name: 'readMe',
    summary: '요청하는 사람 · Whom the API takes its caller for',
    request: {},
    reply: {
      status: 200,
      description: 'The caller, and who else sees what is stored',
      schema: Me,
      example: { who: 'kim', organisation: 'haenam', role: 'bidder', seenBy: 'organisation' },
    },
    handle: ({ context }) => ({ body: readMe(context) }),
  }),
]
