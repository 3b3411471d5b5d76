import { createHash } from 'node:crypto'
import { openDirectory, planIn, planText, store } from './directory.ts'
import { outcomeOf } from './engine.ts'
import { Phases } from './phases.ts'
import { plansToJudge } from './plans.ts'
import { kinds, recordOf } from './record.ts'
import { bytesOf } from './stored.ts'

/** Writes what the engine at hand says of every plan, and says how much that is. */
export function write(directory: string): void {
  openDirectory(directory)
  const phases = new Phases()
  const hash = createHash('sha256')
  const counts = new Map<string, number>()
  const count = (what: string, by: number) => counts.set(what, (counts.get(what) ?? 0) + by)
  const plans = phases.time('plans', plansToJudge)
  plans.forEach((one, i) => {
    const text = planText(one)
    // What is compared later is read from the file, so what is written is of the plan as the file holds it.
    const { plan, workbook } = planIn(text)
    const outcome = phases.time('evaluations', () => outcomeOf(plan))
    const record = phases.time(workbook ? 'workbooks' : 'records', () => recordOf(plan, outcome, workbook))
    phases.time('files', () => {
      const bytes = bytesOf(record)
      hash.update(text).update(bytes)
      store(directory, `${i + 1}`.padStart(4, '0'), text, bytes)
    })
    count('plans', 1)
    for (const kind of kinds) {
      count(kind, record[kind].size)
      for (const { numbers } of record[kind].values()) count(`numbers of ${kind}`, numbers.length)
    }
  })
  for (const [what, number] of counts) console.log(`${what.padEnd(24)}${number}`)
  console.log(`sha256 ${hash.digest('hex')}`)
  phases.print()
}
