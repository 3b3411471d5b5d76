import { compareRecords } from './compare-records.ts'
import { namesIn, restore } from './directory.ts'
import { outcomeOf } from './engine.ts'
import { idPattern } from './id-pattern.ts'
import { Phases } from './phases.ts'
import { recordOf } from './record.ts'
import { scalesOf } from './scales.ts'
import { Tally } from './tally.ts'

/** Says how what the engine at hand says differs from what was written; true when it may stand. */
export function compare(directory: string): boolean {
  const phases = new Phases()
  const tally = new Tally()
  const names = namesIn(directory)
  for (const name of names) {
    const { named, record: before } = phases.time('files', () => restore(directory, name))
    const { plan, workbook } = named
    try {
      const outcome = phases.time('evaluations', () => outcomeOf(plan))
      const now = phases.time(workbook ? 'workbooks' : 'records', () => recordOf(plan, outcome, workbook))
      const pattern = idPattern(plan)
      phases.time('comparisons', () => {
        for (const finding of compareRecords(before, now, scalesOf(outcome)))
          tally.add(named.name, finding, pattern(finding.id))
      })
    } catch (why) {
      tally.fail(named.name, why)
    }
  }
  for (const line of tally.lines()) console.log(line)
  console.log(`${names.length} plans: ${tally.holds ? 'no number changed' : 'NOT the same'}`)
  phases.print()
  return tally.holds
}
