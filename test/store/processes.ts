import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** Starts a script of this folder as a process of its own. */
export function startScript(script: string, ...args: string[]) {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  return { child, lines: linesOf(child) }
}

/** The lines that a process prints, as they come. */
async function* linesOf(child: ChildProcess): AsyncGenerator<string> {
  let rest = ''
  for await (const text of child.stdout!.setEncoding('utf8')) {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    yield* lines
  }
}

export const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve()

/** Whether the process runs; one that has ended but was not yet collected does not. */
export function runs(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat[stat.lastIndexOf(')') + 2] !== 'Z'
  } catch {
    return false
  }
}

/** Waits, bounded, until the process has ended; false when it has not. */
export async function ends(pid: number): Promise<boolean> {
  for (let polls = 0; polls < 500; polls += 1) {
    if (!runs(pid)) return true
    await pause(20)
  }
  return false
}
