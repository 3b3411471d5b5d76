import type { Actor } from '#usecases/actor.ts'
import type { World } from '#usecases/context.ts'

/** A line of the log: what happened to a request that nobody foresaw. */
export interface LogEntry {
  readonly level: 'error'
  readonly requestId: string
  readonly method: string
  readonly path: string
  readonly error: string
  readonly stack?: string
}

/** What the application needs of the world. */
export interface Deps extends World {
  /** Who sends a request; asked once for each, before its body is read. */
  readonly actorOf: (request: Request) => Actor | Promise<Actor>
  /** @default one line of JSON on stderr */
  readonly log?: (entry: LogEntry) => void
}

// biome-ignore lint/suspicious/noConsole: the one place where the application writes to stderr
export const logToStderr = (entry: LogEntry): void => console.error(JSON.stringify(entry))
