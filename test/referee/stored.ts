import { Buffer } from 'node:buffer'
import type { Entry } from './entry.ts'
import { type Kind, kinds, type PlanRecord } from './record.ts'

/** One entry of the head: its kind, id and facts, and how many of the numbers are its own. */
type Head = readonly [kind: Kind, id: string, facts: string, length: number][]

/** A record as bytes: how long its head is, the head as JSON, and all its numbers as doubles. */
export function bytesOf(record: PlanRecord): Buffer {
  const all = kinds.flatMap((kind) => [...record[kind]].map(([id, one]) => ({ kind, id, ...one })))
  const head: Head = all.map(({ kind, id, facts, numbers }) => [kind, id, facts, numbers.length])
  const text = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  return Buffer.concat([length, text, ...all.map(({ numbers }) => Buffer.from(numbers.buffer))])
}

/** The record of such bytes. */
export function recordIn(bytes: Buffer): PlanRecord {
  const start = 4 + bytes.readUInt32LE()
  const head = JSON.parse(bytes.toString('utf8', 4, start)) as Head
  const record = Object.fromEntries(kinds.map((kind) => [kind, new Map<string, Entry>()])) as Record<
    Kind,
    Map<string, Entry>
  >
  // Doubles stand where they may in an array of their own only.
  const doubles = new Float64Array(Uint8Array.from(bytes.subarray(start)).buffer)
  let at = 0
  for (const [kind, id, facts, length] of head) {
    record[kind].set(id, { facts, numbers: doubles.slice(at, at + length) })
    at += length
  }
  return record
}
