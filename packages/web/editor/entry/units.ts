import type { Outcome } from '#model/readings/outcome.ts'
import { keysOf, parentOf } from '#pointer/json-pointer.ts'
import { placeOf } from '../document/references.ts'

/** Unit, by its name in the model, of the number at a place of a draft; undefined where nothing tells. */
export type Units = (pointer: string) => string | undefined

/** What the contract's names of fields say of their units. */
const byEnd: readonly (readonly [RegExp, string])[] = [
  [/(Share|share|usage|discount|reserved|gearing)$/, 'share'],
  [/([rR]ate|escalation|Escalation|spread|hurdle|dividend|cpi)$/, '1/year'],
  [/[mM]onths$/, 'month'],
  [/Days$/, 'day'],
]

/**
 * Units of the numbers of a draft: those that the model reads them in; of what it does not read yet, that of others of
 * the kind, else what the name says.
 */
export function unitsOf(outcome: Outcome | undefined): Units {
  const inputs = [...(outcome?.centre.model.inputs.values() ?? [])]
  const own = new Map(inputs.map(({ pointer, unit }) => [pointer, unit.name]))
  const alike = new Map(inputs.map(({ pointer, unit }) => [placeOf(pointer), unit.name]))
  const known = (pointer: string) => own.get(pointer) ?? alike.get(placeOf(pointer))
  return (pointer) => {
    const path = parentOf(pointer) ?? ''
    // A path and a table are read as one input.
    const read = known(pointer) ?? known(path) ?? known(parentOf(path) ?? '')
    const name = keysOf(pointer).at(-1) ?? ''
    return read ?? byEnd.find(([end]) => end.test(name))?.[1]
  }
}
