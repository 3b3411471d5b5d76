import { Refusal } from '../problem/refusal.ts'
import { shapeOffence } from './json-shape.ts'
import { whereJsonBreaks } from './where-json-breaks.ts'

/** Largest body in bytes, unless a route takes more. */
export const BODY_BYTES = 1_048_576

const isJson = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i

export type BodyRead =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly pointer: string
      readonly code: string
      readonly params: Readonly<Record<string, string | number>>
    }

/**
 * The JSON of a request.
 * @throws {Refusal} `not-json` for another type; `body-too-large` as soon as it is known, whatever length was announced
 */
export async function readBody(request: Request, most = BODY_BYTES): Promise<BodyRead> {
  const type = request.headers.get('content-type')
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  const bytes = await readBytes(request, most)
  if (bytes.length === 0) return refused('empty-body')
  if (type === null || !isJson.test(type.trim()) || encoding !== 'identity')
    throw new Refusal('not-json', { type: [type ?? '—', encoding].filter((text) => text !== 'identity').join(', ') })
  const text = textOf(bytes)
  if (text === undefined) return refused('broken-text')
  if (text.trim() === '') return refused('empty-body')
  return parse(text)
}

function parse(text: string): BodyRead {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused('broken-json', { ...whereJsonBreaks(text) })
  }
  const offence = shapeOffence(value)
  return offence ? { ok: false, ...offence } : { ok: true, value }
}

const refused = (code: string, params = {}): BodyRead => ({ ok: false, pointer: '', code, params })

async function readBytes({ body, headers }: Request, most: number): Promise<Uint8Array> {
  const tooLarge = () => new Refusal('body-too-large', { limit: most })
  if (Number(headers.get('content-length') ?? 0) > most) throw tooLarge()
  if (!body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > most) throw tooLarge()
    chunks.push(chunk)
  }
  return concatenated(chunks, length)
}

function concatenated(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
