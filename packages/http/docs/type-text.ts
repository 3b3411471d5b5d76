import { html } from 'hono/html'
import type { Json, JsonObject } from '../openapi/schemas.ts'

type Markup = ReturnType<typeof html>

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [])

const bounds: readonly (readonly [keyword: string, sign: string])[] = [
  ['minimum', '≥'],
  ['maximum', '≤'],
  ['minLength', 'characters ≥'],
  ['maxLength', 'characters ≤'],
  ['minItems', 'items ≥'],
  ['maxItems', 'items ≤'],
  ['pattern', 'like'],
  ['default', 'unless given'],
]

/** The type of a schema in one line, its fields below it. */
export function typeText(schema: JsonObject): Markup {
  const { $ref, anyOf, oneOf, items, properties, additionalProperties } = schema
  if (typeof $ref === 'string') {
    const id = $ref.split('/').at(-1)!
    return html`<a href="#schema-${id}">${id}</a>`
  }
  const options = [...listOf(anyOf), ...listOf(oneOf)].filter(isObject)
  if (options.length > 0) return html`${options.map((option, i) => html`${i > 0 ? ' or ' : ''}${typeText(option)}`)}`
  if (isObject(items)) return html`list${boundsText(schema)} of ${typeText(items)}`
  if (isObject(properties)) return fields(schema, properties)
  if (isObject(additionalProperties)) return html`map to ${typeText(additionalProperties)}`
  return html`${nameText(schema)}${boundsText(schema)}`
}

function nameText({ type, const: constant, enum: values }: JsonObject): string {
  if (constant !== undefined) return JSON.stringify(constant)
  if (Array.isArray(values)) return values.map((value: Json) => JSON.stringify(value)).join(' | ')
  return [type ?? 'any'].flat().join(' | ')
}

function boundsText(schema: JsonObject): string {
  const found = bounds.flatMap(([keyword, sign]) => {
    const value = schema[keyword]
    return value === undefined ? [] : [`${sign} ${typeof value === 'number' ? value.toLocaleString('en') : value}`]
  })
  return found.length > 0 ? ` (${found.join(', ')})` : ''
}

function fields(schema: JsonObject, properties: JsonObject): Markup {
  const required = listOf(schema.required)
  return html`<table><tbody>${Object.entries(properties).map(
    ([name, field]) =>
      isObject(field) &&
      html`<tr><th scope="row"><code>${name}</code>${required.includes(name) ? '' : '?'}</th><td>${typeText(field)}</td><td>${field.description ?? ''}</td></tr>`,
  )}</tbody></table>`
}
