import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/** The files of the page; whatever is none of them goes to the API. */
export function siteOf(api: { fetch(request: Request): Response | Promise<Response> }, pageFolder: string): Hono {
  const site = new Hono()
  site.get('*', serveStatic({ root: pageFolder, onFound: (_, c) => c.header('x-content-type-options', 'nosniff') }))
  site.all('*', (c) => api.fetch(c.req.raw))
  return site
}
