import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bundlePage } from '#functions/tools/bundle-page.ts'

const folderWith = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const index = '<html><head><title>t</title></head><body><script type="module" src="./main.tsx"></script></body></html>'

it('names files after what is in them and links them from the index', async () => {
  const source = folderWith({
    'index.html': index,
    'main.tsx': "import './page.css'; import('./later.ts').then(({ later }) => console.log(later))",
    'later.ts': "export const later = 'later'",
    'page.css': "@font-face { font-family: f; src: url('./f.woff2') } body { font: 1em f }",
    'f.woff2': 'font',
  })
  const outdir = join(source, 'out')

  const { files } = await bundlePage({ source, outdir })

  const html = readFileSync(join(outdir, 'index.html'), 'utf8')
  const script = html.match(/<script type="module" src="\/(assets\/main-\w{8}\.js)"><\/script>/)?.[1]
  const style = html.match(/<link rel="stylesheet" href="\/(assets\/main-\w{8}\.css)"><\/head>/)?.[1]
  expect(html).not.toContain('main.tsx')
  expect(readFileSync(join(outdir, script!), 'utf8')).toMatch(/import\("[./\w]*\/later-\w{8}\.js"\)/)
  expect(readFileSync(join(outdir, style!), 'utf8')).toMatch(/url\("?\/assets\/f-\w{8}\.woff2"?\)/)
  expect(files.map(({ name }) => name).sort()).toEqual(
    readdirSync(join(outdir, 'assets'))
      .map((name) => `assets/${name}`)
      .sort(),
  )
})

it('refuses an index that does not name the entry', async () => {
  const source = folderWith({ 'index.html': '<html></html>', 'main.tsx': '' })
  await expect(bundlePage({ source, outdir: join(source, 'out') })).rejects.toThrow('main.tsx')
})
