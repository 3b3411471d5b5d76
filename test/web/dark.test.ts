import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'

interface Token {
  readonly value: string
}
type Colours = Readonly<Record<string, Readonly<Record<string, Token>>>>

const tokens: Readonly<Record<string, { readonly color: Colours }>> = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('krds-uiux/tokens/figma_token.json'), 'utf8'),
)

const dark = 'packages/web/styles/dark.css'

const read = (file: string): string => readFileSync(file, 'utf8')

/** A colour of the design system as its style sheet names it. */
const named = (value: string): string =>
  value.replace(/^\{(.+)\}$/, (_, name: string) => `var(--krds-${name.replaceAll('.', '-')})`)

it('every token that the page uses is as the design system has it in both of its modes', () => {
  const files = globSync('packages/web/**/*.{css,ts,tsx}').filter((file) => file !== dark)
  const used = new Set(
    files.flatMap((file) =>
      [...read(file).matchAll(/--krds-light-color-([a-z]+)-([a-z0-9-]+)/g)].map(([name]) => name),
    ),
  )
  expect(used.size).toBeGreaterThan(30)
  const css = read(dark)
    .replaceAll(/\(\s+|\s+(?=\))/g, (space) => space.trim())
    .replaceAll(/\s+/g, ' ')
  for (const name of used) {
    const [, group = '', token = ''] = /^--krds-light-color-([a-z]+)-(.+)$/.exec(name) ?? []
    const [light, contrast] = ['mode/light', 'mode/high-contrast'].map((mode) =>
      named(tokens[mode]!.color[group]![token]!.value),
    )
    const said = new RegExp(`${name}: light-dark\\(([^;]+)\\);`).exec(css)?.[1]
    expect([name, said]).toEqual([name, light === contrast ? undefined : `${light}, ${contrast}`])
  }
})
