import { expect, test } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { en } from '#words/en.ts'

const said = Object.keys(en).filter((key) => key.startsWith('page.preset.'))

test('every preset has a title and a note of its own, and no other has', () => {
  const due = [...presets.keys()].flatMap((id) => [`page.preset.${id}.title`, `page.preset.${id}.note`])
  expect(said.toSorted()).toEqual(due.toSorted())
})
