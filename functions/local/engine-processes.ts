import { readdirSync, readFileSync } from 'node:fs'

/** Names, in an engine's environment, the process that started it. */
export const OWNER = 'PLANNER_ENGINE_OWNER'

interface RunningEngine {
  readonly pid: number
  /** The process that started it; none when a person did so by hand. */
  readonly owner: number | undefined
  /** Whoever started it is gone, so nobody will end it. */
  readonly orphan: boolean
}

/**
 * The engines that have this database file open, found by their command lines. No pid file says so, because a pid file
 * outlives what it names; where there is no /proc, none is found.
 */
export function enginesOn(databaseFile: string): RunningEngine[] {
  return pids().flatMap((pid) => {
    const words = read(`/proc/${pid}/cmdline`).split('\0')
    const isEngine = words[1] === 'serve' && words[words.indexOf('--db-path') + 1] === databaseFile
    if (!isEngine) return []
    const owner = ownerOf(pid)
    // A number is used again after a process ended: an owner younger than its engine is somebody else.
    const orphan = owner !== undefined && !(startOf(owner) <= startOf(pid))
    return [{ pid, owner, orphan }]
  })
}

function ownerOf(pid: number): number | undefined {
  const entry = read(`/proc/${pid}/environ`)
    .split('\0')
    .find((variable) => variable.startsWith(`${OWNER}=`))
  return entry === undefined ? undefined : Number(entry.slice(OWNER.length + 1))
}

/** When a process started, in ticks since the machine did; NaN when it is gone. */
const startOf = (pid: number): number => {
  const stat = read(`/proc/${pid}/stat`)
  // The program's name comes second, in brackets, and may contain anything; the start is the 20th field after it.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19])
}

function pids(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** Empty when there is no such file: a process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
