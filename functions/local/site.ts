import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'

/** The files of the page; whatever is none of them goes to the API. People who are lost get a page, programs a problem. */
export function siteOf(api: { fetch(request: Request): Response | Promise<Response> }, pageFolder: string): Hono {
  const site = new Hono()
  const onFound = (_: string, c: { header(name: string, value: string): void }) =>
    c.header('x-content-type-options', 'nosniff')
  site.get('*', compress(), serveStatic({ root: pageFolder, onFound }))
  site.all('*', async (c) => {
    const reply = await api.fetch(c.req.raw)
    const isPerson = c.req.method === 'GET' && c.req.header('accept')?.includes('text/html')
    if (reply.status !== 404 || !isPerson || c.req.path.startsWith('/v1/')) return reply
    return c.html(await readFile(join(pageFolder, '404.html'), 'utf8'), 404)
  })
  return site
}
