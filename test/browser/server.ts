import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Served {
  readonly origin: string
  stop(): Promise<void>
}

const local = resolve(import.meta.dirname, '../../functions/local.ts')

/** The local server as a person starts it, with a database and a page of its own. */
export async function servePage(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'planner-'))
  const env = { ...process.env, PORT: '0', DATA_DIR: join(folder, 'data'), PAGE_DIR: join(folder, 'page') }
  const child = spawn(process.execPath, [local], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const origin = await originOf(child)
  return {
    origin,
    stop: async () => {
      const gone = new Promise((done) => child.once('exit', done))
      child.kill()
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function originOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    child.stdout?.on('data', (text: Buffer) => {
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(text.toString())?.[0]
      if (origin) found(origin)
    })
    child.once('exit', (code) => failed(new Error(`the server ended with ${code} before it listened`)))
  })
}
