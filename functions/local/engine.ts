import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { engineBinary } from './engine-binary.ts'
import { enginesOn, OWNER } from './engine-processes.ts'
import { endWithThisProcess } from './lifeline.ts'
import { answers, freePort } from './ports.ts'

const POLL_MS = 20
const READY_MS = 10_000
const END_MS = 5_000
const STARTS = 3
const KEPT_OUTPUT = 4_000

/** A running embedded DynamoDB engine. */
export interface Engine {
  /** What the DynamoDB client takes as its endpoint. */
  readonly endpoint: string
  readonly pid: number
  /** Ends the engine and waits until it has closed its file. May be called again. */
  stop(): Promise<void>
}

export interface EngineOptions {
  /** Kept between starts; in memory when absent. Its folder is made when missing. */
  readonly databaseFile?: string
  /** @default the packaged engine, else one on the PATH */
  readonly binary?: string
}

/**
 * Starts the embedded DynamoDB engine on a free port of this machine and waits until it answers.
 *
 * The engine never outlives this process, even when this process is killed; should it do so all the same, the next
 * start on its file ends it first. An engine that a living process uses is left alone.
 *
 * @throws when there is no engine, when it ends or does not answer (with what it wrote), or when the file is in use.
 */
export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  const binary = options.binary ?? engineBinary()
  const file = options.databaseFile === undefined ? undefined : absolute(options.databaseFile)
  if (file !== undefined) await endOrphans(file)
  for (let start = 1; ; start += 1) {
    const engine = await launch(binary, file)
    // Two processes may start on one file at the same moment; the later one sees the other here and gives way.
    if (engine && file !== undefined && enginesOn(file).some(({ owner }) => owner !== process.pid)) {
      await engine.stop()
      throw inUse(file)
    }
    if (engine) return engine
    if (start === STARTS) throw new Error(`the DynamoDB engine found its port taken ${STARTS} times`)
  }
}

/** An engine that answers, or nothing when somebody took its port in between. */
async function launch(binary: string, file: string | undefined): Promise<Engine | undefined> {
  const port = await freePort()
  const where = file === undefined ? [] : ['--db-path', file]
  const child = spawn(binary, ['serve', '--host', '127.0.0.1', '--port', String(port), ...where], {
    // Its own process group: Ctrl-C reaches this process only, which may still have requests to finish.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, [OWNER]: String(process.pid) },
  })
  let output = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-KEPT_OUTPUT)
  })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => resolve(`it ended with ${signal ?? `code ${code}`}`))
  })
  const pid = child.pid
  if (pid === undefined) throw new Error(`the DynamoDB engine did not start: ${await ended}`)
  endWithThisProcess(child, pid)
  const stop = () => end(child, ended)
  const hasEnded = () => (child.exitCode ?? child.signalCode) !== null
  // The announcement too, for whoever took the port in between answers as well.
  const listening = async () => output.includes('listening') && (await answers(port))
  if (await poll(listening, hasEnded, READY_MS)) return { endpoint: `http://127.0.0.1:${port}`, pid, stop }
  const failure = hasEnded() ? await ended : `no answer for ${READY_MS / 1000} s`
  await stop()
  if (output.includes('already in use')) return undefined
  throw new Error(`the DynamoDB engine did not start: ${failure}\n${output.trim()}`)
}

async function end(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.ref()
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), END_MS)
  await ended
  clearTimeout(timer)
}

async function endOrphans(file: string): Promise<void> {
  for (const { pid, orphan } of enginesOn(file)) {
    if (!orphan) throw inUse(file)
    kill(pid)
  }
  const allEnded = await poll(
    async () => enginesOn(file).length === 0,
    () => false,
    END_MS,
  )
  if (!allEnded) throw inUse(file)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Whether it came to hold within the time, unless given up before. */
async function poll(holds: () => Promise<boolean>, givenUp: () => boolean, forMs: number): Promise<boolean> {
  for (let waited = 0; waited <= forMs && !givenUp(); waited += POLL_MS) {
    if (await holds()) return true
    await pause(POLL_MS)
  }
  return false
}

const inUse = (file: string): Error =>
  new Error(`${file} is open in another DynamoDB engine: stop the program that uses it, or choose another file`)

/** One spelling for one file, whichever links lead to its folder. */
function absolute(file: string): string {
  mkdirSync(dirname(file), { recursive: true })
  return join(realpathSync(dirname(file)), basename(file))
}
