import { anyUnit, dimensionless, sameUnit, type Unit } from '../unit.ts'
import { UnitMismatch } from '../unit-mismatch.ts'

/**
 * The one unit that all arguments share; the literal 0 fits any.
 * @throws {UnitMismatch} naming the first two that differ
 */
export function commonUnit(what: string, units: readonly Unit[]): Unit {
  let common = anyUnit
  for (const next of units) {
    if (!sameUnit(common, next)) throw new UnitMismatch(what, common, next)
    if (common === anyUnit) common = next
  }
  return common
}

/** @throws {UnitMismatch} when the argument carries a unit */
export function requireDimensionless(what: string, argument: Unit): void {
  if (!sameUnit(argument, dimensionless)) throw new UnitMismatch(what, argument, dimensionless)
}
