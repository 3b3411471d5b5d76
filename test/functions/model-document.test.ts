import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { renderModelDocument } from '#functions/tools/model-document.ts'

it('docs/model.md is what the equations say', async () => {
  const committed = await readFile(new URL('../../docs/model.md', import.meta.url), 'utf8')
  expect(committed).toBe(await renderModelDocument())
})

it('names every input’s place and leaves no name without words', async () => {
  const document = await renderModelDocument()
  expect(document).toContain('`/economy/treasuryRate`')
  expect(document).not.toMatch(/undefined|\{\w+\}|operator\.|document\./)
})
