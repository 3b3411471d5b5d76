import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const project = resolve(import.meta.dirname, '../..')

export interface LocalServer {
  readonly child: ChildProcess
  readonly address: string
  /** Everything that was printed so far. */
  readonly output: () => string
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

const started = new Set<ChildProcess>()

/** A folder for a function that starts servers; both are gone once it has ended, however it does. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'planner-local-'))
  try {
    await work(folder)
  } finally {
    for (const child of started) child.kill('SIGKILL')
    started.clear()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs `functions/local.ts` to its end. */
export async function runLocal(env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  const { child, output } = launch(env)
  const { code } = await ended(child)
  return { code, output: output() }
}

/** The local server as a process of its own, once it answers. */
export async function startLocal(folder: string, env: NodeJS.ProcessEnv = {}): Promise<LocalServer> {
  const { child, output } = launch({
    PORT: '0',
    DATA_DIR: folder,
    PAGE_DIR: join(folder, 'page'),
    BUILD_PAGE: 'no',
    ...env,
  })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended(child)
  }
  for (let polls = 0; polls < 600; polls += 1) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0]
    if (address) return { child, address, output, end }
    if (child.exitCode !== null) break
    await pause(50)
  }
  await end('SIGKILL')
  throw new Error(`the local server did not start:\n${output()}`)
}

function launch(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [join(project, 'functions/local.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DYNAMODB_ENDPOINT: '', ...env },
  })
  started.add(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
  return { child, output: () => text }
}

/** Waits for the end and for the last of what was printed. */
async function ended(child: ChildProcess) {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('close', resolve))
  return { code: child.exitCode, signal: child.signalCode }
}

/** Whether any process has this folder on its command line, after waiting a bounded time for it to end. */
export async function isLeftBehind(folder: string): Promise<boolean> {
  for (let polls = 0; polls < 250; polls += 1) {
    if (!existsSync('/proc') || !runsWith(folder)) return false
    await pause(20)
  }
  return true
}

function runsWith(folder: string): boolean {
  return readdirSync('/proc').some((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)
    } catch {
      return false
    }
  })
}
