import type { Context } from 'hono'
import type { Locale } from '#words/locale.ts'

/** What every request carries from the first middleware on. */
export interface Env {
  Variables: {
    locale: Locale
    requestId: string
    /** The parsed body, once it is read: a fault that a use case finds is placed in it. */
    body?: unknown
  }
}

export type Ask = Context<Env>
