import type { Hono } from 'hono'
import { speech } from '#words/speech.ts'
import type { Deps } from './deps.ts'
import type { Ask, Env } from './env.ts'
import { names } from './etag.ts'
import { Refusal } from './problem/refusal.ts'
import { readRequest } from './read/request.ts'
import type { Answer, Route } from './route.ts'

/** Puts routes into an application; what an address does not take is refused with what it does take. */
export function mount(app: Hono<Env>, routes: readonly Route[], deps: Deps): void {
  for (const route of routes) app.on(route.method.toUpperCase(), honoPath(route.path), answering(route, deps))
  for (const path of new Set(routes.map((route) => route.path))) {
    const allow = allowed(routes.filter((route) => route.path === path))
    app.all(honoPath(path), (c) => {
      if (c.req.method === 'OPTIONS') return c.body(null, 204, { allow })
      throw new Refusal('method-not-allowed', { method: c.req.method, allowed: allow }, [], { allow })
    })
  }
}

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

const allowed = (routes: readonly Route[]): string =>
  [...routes.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])), 'OPTIONS'].join(
    ', ',
  )

const answering = (route: Route, { plans, now, newId, actorOf }: Deps) =>
  async function answer(c: Ask): Promise<Response> {
    const actor = await actorOf(c.req.raw)
    const asked = await readRequest(c, route.request)
    const locale = c.get('locale')
    const found = await route.handle({ ...asked, context: { plans, now, newId, actor }, speech: speech(locale) })
    const spoken = route.reply.spoken ? { 'content-language': locale, vary: 'accept-language' } : {}
    return reply(c, route, { ...found, headers: { ...spoken, ...found.headers } })
  }

function reply(c: Ask, { method, reply }: Route, { body, headers = {} }: Answer<unknown>): Response {
  if (method === 'get' && headers.etag !== undefined && names(c.req.header('if-none-match'), headers.etag))
    return c.body(null, 304, headers)
  if (reply.status === 204) return c.body(null, 204, headers)
  if (body instanceof Uint8Array)
    return c.body(body as Uint8Array<ArrayBuffer>, reply.status, { 'content-type': reply.file!, ...headers })
  if (typeof body === 'string') return c.body(body, reply.status, headers)
  return c.body(JSON.stringify(body), reply.status, { 'content-type': 'application/json', ...headers })
}
