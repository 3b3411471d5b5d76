import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join, relative, resolve } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { presetCards } from './preset-cards.ts'

export interface PageBundleOptions {
  /** Folder that the page is written to; what is in it is removed first. */
  readonly outdir: string
  /**
   * Folder with `main.tsx`, `index.html` and, where there is one, `public/`, which is copied as it is.
   *
   * @default packages/web
   */
  readonly source?: string
}

export interface PageBundle {
  readonly outdir: string
  /** Each file that was written by the bundler, with its size in bytes. */
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  /** Those that must be here before the page is: the entry with all that it imports at once, and its style. */
  readonly first: readonly string[]
}

const project = resolve(import.meta.dirname, '../..')

/**
 * Bundles the page: scripts, styles, fonts and pictures under names that carry a hash of what is in them, and an
 * `index.html` that links the entry's script and style.
 */
export const bundlePage = async ({ outdir, source }: PageBundleOptions): Promise<PageBundle> => {
  const web = resolve(project, source ?? 'packages/web')
  const out = resolve(outdir)
  const template = await readFile(join(web, 'index.html'), 'utf8')
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  await cp(join(web, 'public'), out, { recursive: true }).catch(ignoreMissing)

  await copyFile(join(project, reference), join(out, 'scalar.js'))

  const define = {
    'process.env.NODE_ENV': '"production"',
    PRESET_CARDS: JSON.stringify(presetCards()),
  }
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: [join(web, 'main.tsx')],
    outdir: out,
    bundle: true,
    format: 'esm',
    splitting: true,
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    sourcemap: 'external',
    legalComments: 'linked',
    metafile: true,
    entryNames: 'assets/[name]-[hash]',
    chunkNames: 'assets/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    publicPath: '/',
    loader: Object.fromEntries(fileTypes.map((type) => [type, 'file'])),
    define,
    alias: existsSync(join(web, loadedWords)) ? { '#words/table.ts': join(web, loadedWords) } : {},
    logLevel: 'warning',
  })

  const outputs = Object.entries(metafile.outputs)
  const nameOf = (path: string): string => relative(out, resolve(project, path))
  const entry = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith('main.tsx'))
  if (!entry) throw new Error('The bundler wrote no entry')
  const [script, { cssBundle }] = entry
  const linkedIndex = linked(template, nameOf(script), cssBundle && nameOf(cssBundle))
  await writeFile(join(out, 'index.html'), linkedIndex.replace(firstMark, await firstViewOf(web, define)))
  const first = [...importedBy(metafile, script), ...(cssBundle ? [cssBundle] : [])].map(nameOf)
  return { outdir: out, first, files: outputs.map(([path, { bytes }]) => ({ name: nameOf(path), bytes })) }
}

/** The script of the API reference, which /docs loads from the page's site. */
const reference = 'node_modules/@scalar/fastify-api-reference/dist/js/standalone.js'

/** An output with the outputs that it imports at once, and those that these import. */
function importedBy({ outputs }: Metafile, entry: string): Set<string> {
  const found = new Set([entry])
  for (const name of found)
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') found.add(path)
  return found
}

/** Words that come a language at a time, in place of all. */
const loadedWords = 'language/loaded-words.ts'

const firstMark = '<!-- first view -->'

/** What the page shows before its code is here; nothing of a page that has no such view. */
const firstViewOf = async (web: string, define: Record<string, string>): Promise<string> => {
  const entry = join(web, 'first-view.tsx')
  if (!existsSync(entry)) return ''
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    define,
    logLevel: 'warning',
  })
  const made: { exports: { firstView?: () => string } } = { exports: {} }
  new Function('module', 'exports', 'require', outputFiles[0]!.text)(made, made.exports, createRequire(import.meta.url))
  return made.exports.firstView?.() ?? ''
}

const fileTypes = ['.woff2', '.woff', '.svg', '.png', '.jpg', '.webp', '.wasm']

const entryTag = /<script\b[^>]*\bsrc="[^"]*main\.tsx"[^>]*><\/script>/

/** The index with the source entry's tag replaced by tags for what the bundler made of it. */
const linked = (template: string, script: string, style: string | undefined): string => {
  if (!entryTag.test(template)) throw new Error('index.html has no <script src="…main.tsx"></script> to fill in')
  const styleTag = style ? `<link rel="stylesheet" href="/${style}">` : ''
  return template
    .replace(entryTag, `<script type="module" src="/${script}"></script>`)
    .replace('</head>', `${styleTag}</head>`)
}

const ignoreMissing = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error
}

if (import.meta.main) {
  const { outdir, files } = await bundlePage({ outdir: process.argv[2] ?? join(project, 'dist/page') })
  const shown = files.filter(({ name }) => /\.(js|css)$/.test(name)).sort((a, b) => b.bytes - a.bytes)
  for (const { name, bytes } of shown) console.log(`${(bytes / 1e3).toFixed(1).padStart(9)} kB  ${name}`)
  console.log(`${files.length} files in ${basename(outdir)}`)
}
