import type * as z from 'zod'

import type { Context } from '#usecases/context.ts'
import type { FaultCode } from '#usecases/fault.ts'
import type { Speaker } from '#words/speech.ts'

/** What may be asked with a request; anything else in its query or body is refused by name. */
export interface RequestSchemas {
  readonly path?: z.ZodObject
  readonly query?: z.ZodObject
  readonly headers?: z.ZodObject
  readonly body?: z.ZodType
  /** Largest body, where it is another than usual. */
  readonly bodyBytes?: number
}

type Read<S, K extends keyof RequestSchemas> =
  S extends Readonly<Record<K, infer T extends z.ZodType>> ? z.output<T> : undefined

/** A request as its handler sees it: everything valid. */
export interface Asked<S extends RequestSchemas> {
  readonly path: Read<S, 'path'>
  readonly query: Read<S, 'query'>
  readonly headers: Read<S, 'headers'>
  readonly body: Read<S, 'body'>
  readonly context: Context
  /** Words of the caller's language. */
  readonly speech: Speaker
}

export interface Answer<T> {
  readonly body?: T
  readonly headers?: Readonly<Record<string, string>>
}

/** How an operation answers when all went well. */
export interface ReplySpec {
  readonly status: 200 | 201 | 204
  readonly description: string
  readonly schema?: z.ZodType
  readonly example?: unknown
  readonly headers?: readonly string[]
  /** Other types than JSON that can be asked for. */
  readonly types?: readonly string[]
  /** Of a reply that is a file rather than JSON. */
  readonly file?: string
  /** Whether the reply holds sentences in the caller's language. */
  readonly spoken?: boolean
}

/** One operation: what it takes, what it answers, and the use case that it calls. */
export interface RouteSpec<S extends RequestSchemas, T> {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** As in OpenAPI: `/v1/plans/{id}`. */
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly description?: string
  readonly request: S
  readonly examples?: Readonly<Record<string, unknown>>
  readonly reply: ReplySpec & { readonly schema?: z.ZodType<T> }
  /** What the use case may find wrong, beside what the schemas say. */
  readonly faults?: readonly FaultCode[]
  handle(asked: Asked<S>): Answer<T> | Promise<Answer<T>>
}

/** A route whose types are forgotten, as lists of routes hold it. */
// biome-ignore lint/suspicious/noExplicitAny: the handler is only ever given what its own schemas read
export type Route = RouteSpec<RequestSchemas, any> & { handle(asked: any): Answer<unknown> | Promise<Answer<unknown>> }

export function route<const S extends RequestSchemas, T>(spec: RouteSpec<S, T>): Route {
  return spec as unknown as Route
}
