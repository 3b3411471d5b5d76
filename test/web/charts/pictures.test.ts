import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageOf } from '#web/language/language.ts'
import { picture } from './picture.ts'
import { type Pictured, pictured } from './pictured.ts'

const [korean, english] = [languageOf('ko'), languageOf('en')]

/** One file where a chart says the same in both languages, else one for each. */
const files = pictured.flatMap((one): [string, string][] => {
  const [ko, en] = [drawn(one, korean), drawn(one, english)]
  if (ko === en) return [[`${one.name}.svg`, ko]]
  return [
    [`${one.name}.ko.svg`, ko],
    [`${one.name}.en.svg`, en],
  ]
})

function drawn({ draw, ...size }: Pictured, language: typeof korean): string {
  return picture(draw(language), size)
}

describe.each(files)('the picture %s', (name, svg) => {
  it('is as it is in git', async () => {
    await expect(svg).toMatchFileSnapshot(`pictures/${name}`)
  })

  it('can be read in a review', () => {
    expect(svg.length).toBeLessThan(200_000)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('pictures', () => {
  it('do not depend on what was drawn before them', () => {
    for (const one of pictured) expect(files.map(([, svg]) => svg)).toContain(drawn(one, korean))
  })

  it('are there of every chart that the library draws', () => {
    const web = resolve(import.meta.dirname, '../../../packages/web')
    const charts = readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('chart-card.tsx'))
      .filter((file) => /<(Chart|ChartCard)\b/.test(readFileSync(join(web, file), 'utf8')))
    const names = new Set(pictured.map(({ name }) => name.split('.')[0]))
    expect([...names].sort()).toEqual(charts.map((file) => basename(file, '.tsx')).sort())
  })

  it('are those of charts that there are', () => {
    const kept = readdirSync(resolve(import.meta.dirname, 'pictures'))
    expect(files.map(([name]) => name)).toEqual(expect.arrayContaining(kept))
  })
})
