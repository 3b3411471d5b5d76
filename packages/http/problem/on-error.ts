import { Fault } from '#usecases/fault.ts'
import { speech } from '#words/speech.ts'
import type { LogEntry } from '../deps.ts'
import type { Ask } from '../env.ts'
import { etagOf } from '../etag.ts'
import { errorsOf, errorsOfFault } from './errors.ts'
import { placeOf } from './place.ts'
import { problemReply } from './problem-reply.ts'
import { Refusal } from './refusal.ts'
import { statusOf } from './status.ts'

/** Seconds after which a caller may ask an unavailable store again. */
const RETRY_AFTER = '2'

/** The one place where what went wrong becomes HTTP. */
export const onError = (log: (entry: LogEntry) => void) =>
  function errorToProblem(error: Error, c: Ask): Response {
    if (error instanceof Refusal) return refused(error, c)
    if (error instanceof Fault) {
      if (error.code === 'store-unavailable') log(entry(error, c))
      return failed(error, c)
    }
    log(entry(error, c))
    return problemReply(c, { code: 'internal', status: 500, params: { requestId: c.get('requestId') } })
  }

function refused({ code, params, offences, headers }: Refusal, c: Ask): Response {
  const errors = errorsOf(offences, speech(c.get('locale')))
  return problemReply(c, { code, status: statusOf(code), params, errors, headers })
}

function failed(fault: Fault, c: Ask): Response {
  const { code, params, offences } = fault
  const words = speech(c.get('locale'))
  const place = placeOf(fault, c.get('body'))
  const errors = [
    ...(place ? [{ ...place, code, detail: words.phrase(`fault.${code}.detail`, params) }] : []),
    ...errorsOfFault(offences, words),
  ]
  const headers = {
    ...(code === 'revision-clash' ? { etag: etagOf(Number(params.latest)) } : {}),
    ...(code === 'store-unavailable' ? { 'retry-after': RETRY_AFTER } : {}),
  }
  return problemReply(c, { code, status: statusOf(code, place?.in), params, errors, headers })
}

function entry(error: Error, c: Ask): LogEntry {
  const text = (thrown: Error): string => thrown.stack ?? `${thrown}`
  const cause = error.cause instanceof Error ? `\ncaused by ${text(error.cause)}` : ''
  return {
    level: 'error',
    requestId: c.get('requestId'),
    method: c.req.method,
    path: c.req.path,
    error: `${error.name}: ${error.message}`,
    stack: `${text(error)}${cause}`,
  }
}
