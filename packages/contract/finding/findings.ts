import type * as z from 'zod'
import { pointerOf } from '#pointer/json-pointer.ts'
import { formatName } from './format-names.ts'

/** A finding of a schema, as the schema library states it. */
export type Issue = z.core.$ZodIssue

/** One thing to mend: where, which sentence (`issue.<code>` or the code of a rule), and what fills its gaps. */
export interface Finding {
  readonly path: readonly PropertyKey[]
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What a schema found, as findings that a person can act on, each at its own place. */
export function findingsOf(issues: readonly Issue[]): Finding[] {
  const flat = issues.flatMap(flatten)
  // Rules between fields compare texts, so they mean nothing while a text or a list is not what it should be.
  const incomparable = new Set(
    flat.filter((issue) => issue.code !== 'custom' && !isBoundOfNumber(issue)).map(({ path }) => planOf(path)),
  )
  const told = flat.filter(
    ({ code, path }) => code !== 'custom' || path.length === 0 || !incomparable.has(planOf(path)),
  )
  return onePerPlace(told.flatMap(findings))
}

/** Which plan of a request a place lies in: there are several in a list of items, two in an explanation, else one. */
const planOf = ([first, position]: readonly PropertyKey[]): PropertyKey | undefined => {
  if (first === 'items') return position
  return first === 'from' || first === 'to' ? first : undefined
}

/** Issues of unions and of keys replaced by those that say what is wrong. */
function flatten(issue: Issue): Issue[] {
  const within = (inner: Issue): Issue => ({ ...inner, path: [...issue.path, ...inner.path] })
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') return issue.issues.map(within).flatMap(flatten)
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const branches = issue.errors.map((branch) => branch.map(within).flatMap(flatten))
  const deeper = branches.filter((branch) => branch.some(({ path }) => path.length > issue.path.length))
  if (deeper.length > 0) return deeper.toSorted((a, b) => a.length - b.length)[0]!
  const otherThanType = branches.find((branch) => branch.every(({ code }) => code !== 'invalid_type'))
  if (otherThanType) return otherThanType
  return [{ ...issue, errors: branches } as Issue]
}

const isBoundOfNumber = (issue: Issue): boolean =>
  (issue.code === 'too_big' || issue.code === 'too_small') && (issue.origin === 'number' || issue.origin === 'int')

function findings(issue: Issue): Finding[] {
  const { path, input } = issue
  const at = (code: string, params: Finding['params'] = {}): Finding[] => [{ path, code, params }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({ path: [...path, name], code: 'unknown-field', params: { name } }))
    case 'invalid_type':
      return mistyped(at, [issue.expected], issue.input)
    case 'invalid_union':
      if (issue.discriminator === undefined) return mistyped(at, expectedBy(issue.errors), input)
      return isMissing(input, issue.discriminator)
        ? at('missing', { expected: listed(optionsOf(issue)) })
        : at('not-listed', { options: listed(optionsOf(issue)) })
    case 'invalid_value':
      if (input === undefined) return at('missing', { expected: listed(issue.values) })
      return at('not-listed', { options: listed(issue.values) })
    case 'too_small':
      return at(bound('small', issue.origin), { minimum: Number(issue.minimum) })
    case 'too_big':
      return at(bound('big', issue.origin), { maximum: Number(issue.maximum) })
    case 'invalid_format': {
      const format = formatName(issue.pattern)
      return at('bad-format', { format: format === undefined ? (issue.pattern ?? issue.format) : `@format.${format}` })
    }
    case 'custom':
      return at(issue.message, issue.params ?? {})
    default:
      return at('invalid')
  }
}

function mistyped(
  at: (code: string, params: Finding['params']) => Finding[],
  expected: readonly string[],
  input: unknown,
): Finding[] {
  const types = [...new Set(expected.map((type) => `@type.${typeName(type)}`))]
  if (input === undefined) return at('missing', { expected: types })
  // JSON has no NaN: it is what became of text in a query or an address that is no number.
  const received = Number.isNaN(input) ? 'string' : typeOf(input)
  if (received === 'number' && !Number.isFinite(input)) return at('not-finite', {})
  return at('wrong-type', { expected: types, received: `@type.${received}` })
}

/** The types that the branches of a union would take. */
const expectedBy = (branches: readonly (readonly Issue[])[]): string[] =>
  branches.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []))

const typeName = (expected: string): string =>
  expected === 'int' ? 'integer' : expected === 'record' ? 'object' : expected

function typeOf(input: unknown): string {
  if (input === null) return 'null'
  return Array.isArray(input) ? 'array' : typeof input
}

const optionsOf = (issue: Issue): readonly unknown[] => ('options' in issue ? (issue.options ?? []) : [])

const isMissing = (input: unknown, key: string): boolean =>
  typeof input === 'object' && input !== null && !Object.hasOwn(input, key)

const listed = (values: readonly unknown[]): string => values.map(String).join(', ')

/** Names of the bounds of texts, lists and numbers. */
const bounds: Readonly<Record<string, { readonly small: string; readonly big: string }>> = {
  string: { small: 'too-short', big: 'too-long' },
  array: { small: 'too-few', big: 'too-many' },
}

const bound = (side: 'small' | 'big', origin: string): string => bounds[origin]?.[side] ?? `too-${side}`

/** The last bound that a value breaks is the tightest; one finding of a kind is enough at each place. */
function onePerPlace(all: readonly Finding[]): Finding[] {
  return [...new Map(all.map((finding) => [`${finding.code} ${pointerOf(finding.path)}`, finding])).values()]
}
