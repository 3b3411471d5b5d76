import { contentTag } from '../etag.ts'
import { openApiDocument } from '../openapi/document.ts'
import { referencePage } from '../reference.ts'
import { type Route, route } from '../route.ts'

/** The description of the other routes: for programs and for people. */
export function docsRoutes(described: readonly Route[]): readonly Route[] {
  // Made when it is first asked for: most processes of the function never are.
  let text: string | undefined
  const document = () => openApiDocument(described)
  return [
    route({
      method: 'get',
      path: '/openapi.json',
      name: 'openapi',
      summary: 'API 문서 · This document',
      request: {},
      reply: { status: 200, description: 'OpenAPI 3.1' },
      async handle() {
        text ??= JSON.stringify(document())
        const headers = { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' }
        return { body: text, headers: { ...headers, etag: await contentTag(text) } }
      },
    }),
    route({
      method: 'get',
      path: '/docs',
      name: 'docs',
      summary: 'API 문서 화면 · This document as a page',
      request: {},
      reply: { status: 200, description: 'HTML' },
      handle: referencePage,
    }),
  ]
}
