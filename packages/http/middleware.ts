import type { MiddlewareHandler } from 'hono'
import { localeOf } from '#words/locale.ts'
import type { Env } from './env.ts'

const isRequestId = /^[\x21-\x7e]{1,128}$/

/** The language to answer in, and an id under which a failure can be found in the log. */
export const identify = (newId: () => string): MiddlewareHandler<Env> =>
  async function identifyRequest(c, next) {
    const given = c.req.header('x-request-id')
    c.set('requestId', given !== undefined && isRequestId.test(given) ? given : newId())
    c.set('locale', localeOf(c.req.header('accept-language')))
    await next()
    c.res.headers.set('x-request-id', c.get('requestId'))
  }

const safeHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  // Plans are confidential: a reply that says nothing about being kept is not kept.
  'cache-control': 'no-store',
}

/** Headers that make a reply nothing but data, unless its handler says otherwise. */
export const secure: MiddlewareHandler<Env> = async function secureReply(c, next) {
  await next()
  for (const [name, value] of Object.entries(safeHeaders)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
}
