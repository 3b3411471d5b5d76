import { html, raw } from 'hono/html'
import type { Json, JsonObject } from '../openapi/schemas.ts'
import type { Answer } from '../route.ts'
import { style } from './style.ts'
import { isObject, typeText } from './type-text.ts'

type Markup = ReturnType<typeof html>

/** The document as one page of plain HTML: it runs no script and loads nothing, so it works in a closed network too. */
export async function docsPage(document: JsonObject): Promise<Answer<string>> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; frame-ancestors 'none'`,
    'cache-control': 'public, max-age=300',
  }
  return { body: `${await page(document)}`, headers }
}

const entries = (value: Json | undefined): [string, JsonObject][] =>
  isObject(value) ? Object.entries(value).flatMap(([key, item]) => (isObject(item) ? [[key, item]] : [])) : []

const at = (value: Json | undefined, ...keys: readonly string[]): Json | undefined =>
  keys.reduce<Json | undefined>((found, key) => (isObject(found) ? found[key] : undefined), value)

function page(document: JsonObject): Markup {
  const operations = entries(document.paths).flatMap(([path, methods]) =>
    entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${at(document, 'info', 'title')}</title>
<style>${raw(style)}</style>
</head>
<body>
<h1>${at(document, 'info', 'title')}</h1>
${`${at(document, 'info', 'description')}`.split('\n\n').map((paragraph) => html`<p>${prose(paragraph)}</p>`)}
<p><a href="/openapi.json">openapi.json</a></p>
<nav><ul>${operations.map(
    ({ path, method, operation }) =>
      html`<li><a href="#${operation.operationId}"><span class="method">${method}</span> ${path}</a></li>`,
  )}</ul></nav>
<main>
${operations.map(({ path, method, operation }) => operationSection(path, method, operation, document))}
<h2>Schemas</h2>
${entries(at(document, 'components', 'schemas')).map(
  ([id, schema]) =>
    html`<h3 id="schema-${id}">${id}</h3><div>${schema.description ?? ''}</div><div>${typeText(schema)}</div>`,
)}
</main>
</body>
</html>`
}

/** Text in which `code` stands between backticks. */
const prose = (text: string): Markup =>
  html`${text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`

function operationSection(path: string, method: string, operation: JsonObject, document: JsonObject): Markup {
  const content = at(operation, 'requestBody', 'content', 'application/json')
  const example = entries(at(content, 'examples'))[0]?.[1].value
  return html`<section>
<h3 id="${operation.operationId}"><code><span class="method">${method}</span> ${path}</code></h3>
<p>${operation.summary}${operation.description === undefined ? '' : html`<br>${prose(`${operation.description}`)}`}</p>
${parametersTable(operation, document)}
${isObject(content) ? html`<p>Body: ${typeText(at(content, 'schema') as JsonObject)}</p>` : ''}
${example === undefined ? '' : html`<pre>${curl(path, example)}</pre>`}
<table><tbody>${entries(operation.responses).map(
    ([status, reply]) =>
      html`<tr><th scope="row">${status}</th><td>${prose(`${reply.description}`)}</td><td>${replyType(reply)}</td></tr>`,
  )}</tbody></table>
</section>`
}

function parametersTable(operation: JsonObject, document: JsonObject): Markup | string {
  const list = Array.isArray(operation.parameters) ? (operation.parameters as readonly JsonObject[]) : []
  const resolved = list.map((parameter) =>
    typeof parameter.$ref === 'string'
      ? (at(document, ...parameter.$ref.split('/').slice(1)) as JsonObject)
      : parameter,
  )
  if (resolved.length === 0) return ''
  return html`<table><tbody>${resolved.map(
    ({ name, in: place, required, schema, description }) =>
      html`<tr><th scope="row"><code>${name}</code>${required ? '' : '?'}</th><td>${place}</td><td>${isObject(schema) ? typeText(schema) : ''}</td><td>${description ?? ''}</td></tr>`,
  )}</tbody></table>`
}

function replyType(reply: JsonObject): Markup | string {
  const schema = at(entries(reply.content)[0]?.[1], 'schema')
  return isObject(schema) ? typeText(schema) : ''
}

const curl = (path: string, body: Json): string =>
  `curl "$PLANNER${path}" -H 'content-type: application/json' -d '${JSON.stringify(body)}'`
