import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { openApiDocument } from '#http/openapi/document.ts'
import { apiRoutes } from '#http/routes.ts'
import { renderModelDocument } from './model-document.ts'
import { renderTermsDocument } from './terms-document.ts'

/** Files that are made from the sources and kept beside them. `--check` writes nothing and fails when one differs. */

const project = resolve(import.meta.dirname, '../..')

export const renderOpenApi = (): string => `${JSON.stringify(openApiDocument(apiRoutes), null, 2)}\n`

const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  'openapi.json': renderOpenApi,
  'docs/model.md': renderModelDocument,
  'docs/terms.md': renderTermsDocument,
}

if (import.meta.main) {
  for (const [name, render] of Object.entries(generated)) {
    const file = resolve(project, name)
    const rendered = await render()
    if ((await readFile(file, 'utf8').catch(() => '')) === rendered) continue
    if (process.argv.includes('--check')) {
      console.error(`${name} differs from the sources it is made from: run npm run generate`)
      process.exitCode = 1
    } else {
      await writeFile(file, rendered)
      console.log(`${name} written`)
    }
  }
}
