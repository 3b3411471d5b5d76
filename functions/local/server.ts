import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

const HOST = '127.0.0.1'
/** Longest that requests under way may still take once the server is to end. */
const GRACE_MS = 3_000

export interface Listening {
  readonly address: string
  close(): Promise<void>
}

/** @throws when the port is taken */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: async (request) => closing(await fetch(request)) }) as Server
  await bind(server, port)
  return { address: `http://${HOST}:${(server.address() as AddressInfo).port}`, close: () => close(server) }
}

/** What is left of a body that was too large is not read, so the connection is of no more use. */
function closing(response: Response): Response {
  if (response.status === 413) response.headers.set('connection', 'close')
  return response
}

/** Binds the port and lets it go, so that a taken one is known before anything is started. @throws when it is taken */
export async function assertFree(port: number): Promise<void> {
  const probe = createAdaptorServer({ fetch: () => new Response() }) as Server
  await bind(probe, port)
  await close(probe)
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken: end the program that uses it, or choose another with PORT=8788 npm start`
      reject(new Error(code === 'EADDRINUSE' ? taken : message))
    })
    server.listen(port, HOST, resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
