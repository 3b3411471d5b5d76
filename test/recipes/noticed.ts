import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Scratch } from './scratch.ts'

/** What notices an error first: the compiler, the documents, or a test; undefined where nothing does. */
export function noticedBy(scratch: Scratch, tests: readonly string[]): string | undefined {
  return compiler(scratch) ?? documents(scratch) ?? failing(scratch, tests)
}

/** Where types do not hold together. */
export function compiler({ run }: Scratch): string | undefined {
  const { status, stdout } = run('tsc', '--incremental', '--tsBuildInfoFile', '.tsbuildinfo')
  if (status === 0) return undefined
  const [file = 'it'] = stdout.split('(')
  return `does not compile (${file})`
}

/** Makes the generated documents anew, unless that fails. */
export function documents({ run }: Scratch): string | undefined {
  const { status, stderr } = run('node', 'functions/tools/generate.ts')
  return status === 0 ? undefined : `documents: ${/^\w*Error: (.+)$/m.exec(stderr)?.[1] ?? 'not made'}`
}

/** Imports over the boundaries of rooms, and what is not as the house formats it. */
export function housekeeping({ run }: Scratch, files: readonly string[]): string | undefined {
  const rooms = run('depcruise', '--preserve-symlinks', 'packages', 'functions', 'infra', 'test')
  if (rooms.status !== 0) return `rooms: ${rooms.stdout}${rooms.stderr}`
  const format = run('biome', 'check', ...files)
  return format.status === 0 ? undefined : `format: ${format.stdout}${format.stderr}`
}

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** The first test that fails. */
export function failing({ run, folder }: Scratch, tests: readonly string[], ...flags: readonly string[]) {
  const report = join(folder, '.report.json')
  const { status, stderr } = run('vitest', 'run', '--reporter=json', `--outputFile=${report}`, ...tests, ...flags)
  if (status === 0) return undefined
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
    const [first] = testResults.flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.find((one) => one.status === 'failed')
      const file = relative(folder, name)
      return failed ? [`${file}: ${failed.fullName}`] : message ? [`${file}: ${message.split('\n')[0]}`] : []
    })
    return first ?? `tests: ${stderr.slice(0, 200)}`
  } finally {
    rmSync(report, { force: true })
  }
}
