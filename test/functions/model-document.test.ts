import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Line } from '#algebra/expression.ts'
import { presets } from '#catalog/presets.ts'
import { generated, stale } from '#functions/tools/generate.ts'
import {
  alternativeModels,
  modelOfEach,
  renderModelDocument,
  renderPresetDocument,
} from '#functions/tools/model-document.ts'
import { type CentreModel, centreModel } from '#model/centre-model.ts'
import { outcomes } from '#test/plans/outcomes.ts'
import { locales } from '#words/locale.ts'

const tender = 'national-center-tender-2025h1'
const documents = ['docs/model.md', 'docs/ko/model.md', `docs/models/${tender}.md`]

/** The same equations but for one, as an edit of its block would leave them. */
function edited(centre: CentreModel, change: (formula: unknown, line: Line) => unknown, id: string): CentreModel {
  const { model } = centre
  const line = model.lines.get(id)!
  const definitions = new Map(model.definitions)
  definitions.set(line, change(definitions.get(line)!, line) as never)
  return { ...centre, model: { ...model, definitions } }
}

const rendersOf = (change: (centre: CentreModel) => CentreModel) => ({
  'docs/model.md': () => renderModelDocument('en', change(modelOfEach())),
  'docs/ko/model.md': () => renderModelDocument('ko', change(modelOfEach())),
  [`docs/models/${tender}.md`]: () => renderPresetDocument(tender, change(centreModel(presets.get(tender)!))),
})

describe('the documents of the equations', () => {
  it('are what the equations say', async () => {
    const own = Object.fromEntries(Object.entries(generated).filter(([name]) => documents.includes(name)))
    expect(Object.keys(own)).toEqual(documents)
    expect([...(await stale(own)).keys()]).toEqual([])
    expect([...(await stale(rendersOf((centre) => centre))).keys()]).toEqual([])
  })

  it('are found stale when an equation is edited and they are not generated anew', async () => {
    const swapped = rendersOf((centre) =>
      edited(
        centre,
        (formula) => ({ ...(formula as object), args: (formula as { args: [] }).args.toReversed() }),
        'income.ebitda',
      ),
    )
    expect([...(await stale(swapped)).keys()]).toEqual(documents)
  })

  it('are found stale when a unit, a name or a reason is edited', async () => {
    const renamed = (part: object) =>
      rendersOf((centre) => {
        const { model } = centre
        const definitions = new Map(
          [...model.definitions].map(([line, formula]) => [
            line.id === 'cash.support' ? { ...line, ...part } : line,
            formula,
          ]),
        )
        return { ...centre, model: { ...model, definitions } }
      })
    expect([...(await stale(renamed({}))).keys()]).toEqual([])
    for (const part of [{ unit: { text: 'USD' } }, { label: { key: 'cash.cfads', args: {} } }, { reason: undefined }])
      expect([...(await stale(renamed(part))).keys()], Object.keys(part)[0]).toEqual(documents)
  })

  it.each(locales)('name every input’s place and leave no name without words, in %s', async (locale) => {
    const document = await renderModelDocument(locale)
    expect(document).toContain('`/economy/treasuryRate`')
    expect(document).not.toMatch(/undefined|\{\w+\}|operator\.|document\./)
  })

  it('have every kind of line and measure that a preset or a variant has', () => {
    // Of what is numbered, such as phases, the document has the first.
    const kinds = ({ model }: CentreModel) =>
      [...model.lines.values(), ...model.measures.values()].map(({ label }) => label.key.replace(/\d+/, '1'))
    const documented = new Set([modelOfEach(), ...alternativeModels().map(([, model]) => model)].flatMap(kinds))
    for (const [name, { centre }] of outcomes)
      expect(
        kinds(centre).filter((kind) => !documented.has(kind)),
        name,
      ).toEqual([])
  })

  it('hold the same rows in both languages', async () => {
    const rows = async (locale: 'ko' | 'en') =>
      (await renderModelDocument(locale))
        .split('\n')
        .filter((line) => line.startsWith('| ') && !line.startsWith('| Id') && !line.startsWith('| 식별자'))
        .map((line) => {
          const [, id, , , kind] = line.split(/(?<!\\)\|/).map((cell) => cell.trim())
          return `${id} ${kind}`
        })
    expect(await rows('ko')).toEqual(await rows('en'))
  })

  it('state every convention in both languages', async () => {
    const bullets = async (name: string) => {
      const text = await readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
      return text
        .split(/^- /m)
        .slice(1)
        .map((bullet) => new Set(bullet.split('\n\n')[0]!.match(/`[^`]+`/g) ?? []))
    }
    const [english, korean] = [await bullets('model-conventions.md'), await bullets('ko/model-conventions.md')]
    // What a convention names of the plan and of the document it names in either language; only words are translated.
    const named = (all: Set<string>[]) =>
      all.map((bullet) => [...bullet].filter((name) => /^`[/<]|^`[a-z]+\.[a-z]/.test(name)).toSorted())
    expect(named(korean)).toEqual(named(english))
  })

  it('cite the source of every cited value of the plan', () => {
    const { sources = {} } = presets.get(tender)!
    const document = renderPresetDocument(tender)
    for (const [pointer, { confidence }] of Object.entries(sources)) {
      const row = document.split('\n').find((line) => line.startsWith(`| \`${pointer}\` |`))
      expect(row, pointer).toContain(`| ${confidence} |`)
    }
  })
})
