import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { build } from 'esbuild'

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
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })

  const outputs = Object.entries(metafile.outputs)
  const nameOf = (path: string): string => relative(out, resolve(project, path))
  const entry = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith('main.tsx'))
  if (!entry) throw new Error('The bundler wrote no entry')
  const [script, { cssBundle }] = entry
  await writeFile(join(out, 'index.html'), linked(template, nameOf(script), cssBundle && nameOf(cssBundle)))
  return { outdir: out, files: outputs.map(([path, { bytes }]) => ({ name: nameOf(path), bytes })) }
}

/** The script of the API reference, which /docs loads from the page's site. */
const reference = 'node_modules/@scalar/fastify-api-reference/dist/js/standalone.js'

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
