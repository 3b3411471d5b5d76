import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

const checkout = resolve(import.meta.dirname, '../..')

/** A copy of the checkout to try things in. */
export interface Scratch extends Disposable {
  readonly folder: string
  /** Runs a command of the packages there. */
  run(command: string, ...args: readonly string[]): SpawnSyncReturns<string>
  /** Runs git there. Throws where it fails. */
  git(...args: readonly string[]): string
  /** Applies a patch without context in reverse. */
  takeOut(patch: string): void
  /** Keeps what stands there now, to come back to. */
  keep(what: string): void
  /** Brings back what was kept last. */
  restore(): void
}

/** Copies the tracked files of the checkout as they stand; its packages are linked. */
export function openScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'))
  const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: checkout, encoding: 'utf8' }).stdout
  for (const file of tracked.split('\0').filter(Boolean)) cpSync(join(checkout, file), join(folder, file))
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'), 'dir')

  const env = {
    ...process.env,
    CI: 'true',
    PATH: [join(checkout, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    GIT_DIR: join(folder, '.git'),
    GIT_WORK_TREE: folder,
  }
  const run = (command: string, ...args: readonly string[]) =>
    spawnSync(command, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  const git = (...args: readonly string[]) => {
    const { status, stdout, stderr } = run(
      'git',
      '-c',
      'user.name=recipe',
      '-c',
      'user.email=recipe@localhost',
      ...args,
    )
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
    return stdout
  }
  const keep = (what: string) => {
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--no-verify', '-m', what)
  }
  git('init', '--quiet')
  appendFileSync(join(folder, '.git/info/exclude'), 'node_modules\n.tsbuildinfo\n')
  keep('as it stands')
  return {
    folder,
    run,
    git,
    keep,
    takeOut(patch) {
      writeFileSync(join(folder, '.place.patch'), patch)
      git('apply', '--reverse', '--unidiff-zero', '.place.patch')
    },
    restore() {
      git('reset', '--quiet', '--hard')
      git('clean', '--quiet', '--force', '-d')
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
