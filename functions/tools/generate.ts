import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { openApiDocument } from '#http/openapi/document.ts'
import { apiRoutes } from '#http/routes.ts'
import { renderModelDocument, renderPresetDocument } from './model-document.ts'
import { renderTermsDocument } from './terms-document.ts'

/** Files that are made from the sources and kept beside them. `--check` writes nothing and fails when one differs. */

const project = resolve(import.meta.dirname, '../..')

export const renderOpenApi = (): string => `${JSON.stringify(openApiDocument(apiRoutes), null, 2)}\n`

type Renders = Readonly<Record<string, () => string | Promise<string>>>

export const generated: Renders = {
  'openapi.json': renderOpenApi,
  'docs/model.md': () => renderModelDocument('en'),
  'docs/ko/model.md': () => renderModelDocument('ko'),
  'docs/models/national-center-tender-2025h1.md': () => renderPresetDocument('national-center-tender-2025h1'),
  'docs/terms.md': renderTermsDocument,
}

/** Files that are other than what they are made from, with what they would be. */
export async function stale(renders: Renders): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const [name, render] of Object.entries(renders)) {
    const rendered = await render()
    if ((await readFile(resolve(project, name), 'utf8').catch(() => '')) !== rendered) found.set(name, rendered)
  }
  return found
}

if (import.meta.main) {
  for (const [name, rendered] of await stale(generated)) {
    if (process.argv.includes('--check')) {
      console.error(`${name} differs from the sources it is made from: run npm run generate`)
      process.exitCode = 1
    } else {
      await writeFile(resolve(project, name), rendered)
      console.log(`${name} written`)
    }
  }
}
