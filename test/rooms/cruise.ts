import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise as dependencyCruise } from 'dependency-cruiser'

const root = resolve(import.meta.dirname, '../..')
const rulesIn = createRequire(import.meta.url)

export interface TypeCircle {
  readonly folder: string
  readonly files: readonly string[]
  readonly reason: string
}

/** A file that breaks a rule, and the file it must not import so. */
export interface Violation {
  readonly rule: string
  readonly from: string
  readonly to: string
}

/**
 * What the house's rules say of a made-up tree of files, with a table of circles of its own.
 * @throws {Error} with what the rules refuse outright
 */
export async function cruise(
  files: Readonly<Record<string, string>>,
  circles: readonly TypeCircle[] = [],
): Promise<Violation[]> {
  const tree = await mkdtemp(join(tmpdir(), 'rooms-'))
  try {
    for (const name of ['package.json', 'tsconfig.json']) await cp(join(root, name), join(tree, name))
    const config = await readFile(join(root, '.dependency-cruiser.cjs'), 'utf8')
    const table = /^const typeCircles = \[.*?\]$/ms
    if (!table.test(config)) throw new Error('the rules have no table of circles')
    const withCircles = config.replace(table, `const typeCircles = ${JSON.stringify(circles)}`)
    await writeFile(join(tree, '.dependency-cruiser.cjs'), withCircles)
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(tree, path)), { recursive: true })
      await writeFile(join(tree, path), text)
    }
    const { options, ...ruleSet } = rulesIn(join(tree, '.dependency-cruiser.cjs'))
    const { output } = await dependencyCruise(['packages'], { ...options, baseDir: tree, validate: true, ruleSet })
    if (typeof output === 'string') throw new Error(output)
    return output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
  } finally {
    await rm(tree, { recursive: true })
  }
}
