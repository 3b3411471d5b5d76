import type { Input, Line, Operand } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { times } from '#algebra/operators/times.ts'
import type { Capacity } from '../capacity/capacity.ts'
import type { Account } from '../ground/accounts.ts'
import type { Books } from '../ground/books.ts'
import { oneMonth } from '../ground/constants.ts'
import { sumBy, sumOf } from '../ground/formulas.ts'
import type { Capex } from './capex.ts'

/** What running the centre costs month by month. */
export interface Running {
  readonly wages: { readonly index: Line; readonly escalation: Input }
  readonly facilityMaintenance: Line
  readonly administration: Line
}

/** Energy, rents, staff, maintenance, insurance and administration. */
export function writeRunning({ builder, at, time, ledger }: Books, { facilityMw }: Capacity, capex: Capex): Running {
  const block = builder.block('opex')
  const ftePerMw = block.input('ftePerMw', 'FTE/MW', at.opex.ftePerMw)
  const costPerFte = block.input('costPerFte', 'KRW/FTE·year', at.opex.costPerFte)
  const wageEscalation = block.input('wageEscalation', '1/year', at.opex.wageEscalation)
  const facilityRate = block.input('facilityMaintenanceRate', '1/year', at.opex.facilityMaintenanceRate)
  const insuranceRate = block.input('insuranceRate', '1/year', at.opex.insuranceRate)
  const administrationPrice = block.input('administrationPrice', 'KRW/year', at.opex.administration)
  const paid = (id: string, to: Account, formula: Operand) => {
    const line = block.flow(id, 'KRW', formula)
    ledger.post(line, 'opex', to)
    return line
  }

  paid('energy', 'energy', sumOf(ledger.from('energy')))
  paid('rent', 'rent', sumOf(ledger.from('rent')))
  const wageIndex = block.level('wageIndex', '1', compound(wageEscalation, time.yearsFromBase))
  const staffCount = block.level('staffCount', 'FTE', times(ftePerMw, facilityMw))
  paid('staff', 'staff', times(staffCount, costPerFte, oneMonth, wageIndex))
  const facilities = block.level(
    'facilitiesInService',
    'KRW',
    sumBy(capex.facilities, ({ spentToDate, builtToDate = spentToDate, inService }) =>
      times(builtToDate, atLeast(monthIndex, inService)),
    ),
  )
  const upkeep = times(facilities, facilityRate, oneMonth, time.priceIndex)
  const facilityMaintenance = paid('facilityMaintenance', 'suppliers', upkeep)
  paid('equipmentMaintenance', 'upkeep', sumOf(ledger.from('upkeep')))
  paid('insurance', 'insurers', times(capex.insured, insuranceRate, oneMonth))
  const administered = times(administrationPrice, oneMonth, time.priceIndex)
  const administration = paid('administration', 'suppliers', administered)
  return { wages: { index: wageIndex, escalation: wageEscalation }, facilityMaintenance, administration }
}
