import { Hono } from 'hono'
import { type Deps, logToStderr } from './deps.ts'
import type { Env } from './env.ts'
import { identify, secure } from './middleware.ts'
import { mount } from './mount.ts'
import { onError } from './problem/on-error.ts'
import { Refusal } from './problem/refusal.ts'
import { routes } from './routes.ts'

/** The HTTP API over the use cases. */
export function createApp(deps: Deps): Hono<Env> {
  const app = new Hono<Env>()
  app.use(identify(deps.newId), secure)
  const problem = onError(deps.log ?? logToStderr)
  app.onError(problem)
  app.notFound((c) => problem(new Refusal('no-such-address'), c))
  mount(app, routes, deps)
  return app
}
