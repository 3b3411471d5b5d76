import { startEngine } from '#functions/local/engine.ts'

/** Run as a process of its own: starts an engine, prints its pid, and then ends or waits, as it is told. */
const [databaseFile, then] = process.argv.slice(2) as [string, 'end' | 'wait']
const engine = await startEngine({ databaseFile })
process.stdout.write(`${engine.pid}\n`)
if (then === 'wait') setInterval(() => undefined, 60_000)
