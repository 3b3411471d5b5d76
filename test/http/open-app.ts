import { randomUUID } from 'node:crypto'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { fixedActor } from '#functions/fixed-actor.ts'
import { localClient } from '#functions/local/client.ts'
import { startEngine } from '#functions/local/engine.ts'
import { ensureTable } from '#functions/local/table.ts'
import { createApp } from '#http/app.ts'
import type { Deps, LogEntry } from '#http/deps.ts'
import { DynamoPlanStore } from '#store/dynamo-plan-store.ts'
import type { PlanStore } from '#usecases/plan-store.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read replies freely
export type Json = Record<string, any>

export interface Sent {
  readonly method?: string
  readonly body?: unknown
  /** Sent as it is, instead of a body. */
  readonly raw?: BodyInit
  readonly headers?: Readonly<Record<string, string>>
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Json
}

/** A call of an application, or of anything that answers requests. */
export const caller =
  (fetch: (request: Request) => Response | Promise<Response>, base = 'http://planner.test') =>
  async (path: string, { method, body, raw, headers = {} }: Sent = {}): Promise<Reply> => {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const request = new Request(`${base}${path}`, {
      method: method ?? (content === undefined ? 'GET' : 'POST'),
      headers: { ...(content === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(content === undefined ? {} : { body: content, duplex: 'half' }),
    } as RequestInit)
    const response = await fetch(request)
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, text, json: isJson && text ? JSON.parse(text) : {} }
  }

export type Call = ReturnType<typeof caller>

/** An application without a store: for whatever does not reach one. */
export function appWithoutStore(
  plans: Partial<PlanStore> = {},
  log: (entry: LogEntry) => void = () => undefined,
  actorOf: Deps['actorOf'] = fixedActor('nobody'),
): Call {
  const world = { plans: plans as PlanStore, now: () => new Date(), newId }
  return caller(createApp({ ...world, actorOf, log }).fetch)
}

/** An application over the real store and an engine of its own, which keeps nothing. */
export async function openApp() {
  const engine = await startEngine()
  const client = localClient(engine.endpoint)
  await ensureTable(client, 'planner')
  const plans = new DynamoPlanStore(client, 'planner')
  const logged: LogEntry[] = []
  const world = { plans, now: () => new Date(), newId }
  const appOf = (organisation: string) =>
    createApp({ ...world, actorOf: fixedActor(organisation), log: (entry) => logged.push(entry) })
  const close = async () => {
    client.destroy()
    await engine.stop()
  }
  return {
    endpoint: engine.endpoint,
    world,
    appOf,
    callAs: (organisation: string): Call => caller(appOf(organisation).fetch),
    logged,
    close,
  }
}

const newId = (): string => randomUUID().replaceAll('-', '')

/** A preset’s plan to be changed freely. */
export const planOf = (preset = 'national-center-signed-2026'): Plan => structuredClone(presets.get(preset)!)

export const titled = (title: string): Plan => {
  const plan = planOf()
  return { ...plan, meta: { ...plan.meta, title } }
}
