import type { Input, Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Capacity } from '../capacity/capacity.ts'
import type { Installed } from '../capacity/fleet.ts'
import type { Live } from '../capacity/live.ts'
import type { SiteLines } from '../capacity/site.ts'
import { oneMonth } from '../ground/constants.ts'
import { sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Capex } from './capex.ts'
import type { Cost } from './costs.ts'
import type { Penalty } from './penalty.ts'

export interface Opex {
  readonly total: Line
  /** Everything it is made of. */
  readonly parts: readonly Line[]
  /** Maintenance and rent of accelerators. */
  readonly ofDeployments: readonly OfDeployment[]
  readonly wages: { readonly index: Line; readonly escalation: Input }
  /** Cost that bears no VAT: wages, insurance, taxes and penalties. */
  readonly withoutVat: readonly Line[]
}

/** Upkeep, or rent, of a deployment's accelerators. */
export interface OfDeployment {
  readonly installed: Installed
  readonly cost: Line
}

/** What operation pays besides running. */
interface Besides {
  readonly propertyTax: Line | undefined
  readonly costs: readonly Cost[]
  readonly penalty: Penalty | undefined
  /** KRW for one USD of the month, where anything is priced in USD. */
  readonly usdKrw: Input | undefined
}

/** Energy, rents, staff, maintenance, insurance and administration. */
export function opexBlock(
  builder: ModelBuilder,
  capacity: Capacity,
  sites: readonly SiteLines[],
  fleet: readonly Live[],
  capex: Capex,
  time: Time,
  { propertyTax, costs, penalty, usdKrw }: Besides,
): Opex {
  const block = builder.block('opex')
  const ftePerMw = block.input('ftePerMw', 'FTE/MW', '/opex/ftePerMw')
  const costPerFte = block.input('costPerFte', 'KRW/FTE·year', '/opex/costPerFte')
  const wageEscalation = block.input('wageEscalation', '1/year', '/opex/wageEscalation')
  const facilityRate = block.input('facilityMaintenanceRate', '1/year', '/opex/facilityMaintenanceRate')
  const insuranceRate = block.input('insuranceRate', '1/year', '/opex/insuranceRate')
  const administrationPrice = block.input('administrationPrice', 'KRW/year', '/opex/administration')

  const energy = block.flow('energy', 'KRW', sumOf(sites.map((site) => site.bill.cost)))
  const wageIndex = block.level('wageIndex', '1', compound(wageEscalation, time.yearsFromBase))
  const staffCount = block.level('staffCount', 'FTE', times(ftePerMw, capacity.facilityMw))
  const staff = block.flow('staff', 'KRW', times(staffCount, costPerFte, oneMonth, wageIndex))
  const facilities = block.level(
    'facilitiesInService',
    'KRW',
    sumBy(capex.facilities, ({ spentToDate, builtToDate = spentToDate, inService }) =>
      times(builtToDate, atLeast(monthIndex, inService)),
    ),
  )
  const facilityMaintenance = block.flow(
    'facilityMaintenance',
    'KRW',
    times(facilities, facilityRate, oneMonth, time.priceIndex),
  )
  const upkeep = capex.accelerators.map(({ installed, spentToDate }): OfDeployment => {
    const rate = installed.block.input('maintenanceRate', '1/year', `${installed.at}/tenure/maintenanceRate`)
    const cost = installed.block.flow(
      'maintenance',
      'KRW',
      times(spentToDate, above(installed.accelerators, 0), rate, oneMonth),
    )
    return { installed, cost }
  })
  const equipment = upkeep.map(({ cost }) => cost)
  const equipmentMaintenance = block.flow('equipmentMaintenance', 'KRW', sumOf(equipment))
  const insurance = block.flow('insurance', 'KRW', times(capex.insured, insuranceRate, oneMonth))
  const leases = fleet.flatMap((one) => leaseRent(one, usdKrw))
  const rents = [...sites.map((site) => site.rent), ...leases.map(({ cost }) => cost)]
  const rent = block.flow('rent', 'KRW', sumOf(rents))
  const administration = block.flow('administration', 'KRW', times(administrationPrice, oneMonth, time.priceIndex))
  const expensed = costs.filter(({ asset }) => !asset)
  const besides = [
    ...(penalty ? [penalty.charge] : []),
    ...(propertyTax ? [propertyTax] : []),
    ...(expensed.length > 0
      ? [
          block.flow(
            'items',
            'KRW',
            sumBy(expensed, ({ spending }) => spending),
          ),
        ]
      : []),
  ]
  const all = block.flow(
    'total',
    'KRW',
    plus(energy, rent, staff, facilityMaintenance, equipmentMaintenance, insurance, administration, ...besides),
  )
  block.measure('lifetime', total(all))
  const bills = sites.map((site) => site.bill.cost)
  const itemised = expensed.map(({ spending }) => spending)
  return {
    total: all,
    ofDeployments: [...upkeep, ...leases],
    parts: [
      ...bills,
      ...rents,
      ...equipment,
      ...itemised,
      ...(propertyTax ? [propertyTax] : []),
      ...(penalty ? [penalty.charge] : []),
      ...[staff, facilityMaintenance, insurance, administration],
    ],
    wages: { index: wageIndex, escalation: wageEscalation },
    withoutVat: [staff, insurance, ...(propertyTax ? [propertyTax] : []), ...(penalty ? [penalty.charge] : [])],
  }
}

/** Rent of a supplier's accelerators for every hour it makes available. */
function leaseRent({ installed, hours }: Live, usdKrw: Input | undefined): OfDeployment[] {
  const { block, at, deployment } = installed
  if (deployment.tenure.kind !== 'leased') return []
  const dollars = deployment.tenure.currency === 'USD'
  const rent = dollars
    ? times(block.input('rentPriceUsd', 'USD/accelerator·h', `${at}/tenure/rent`), usdKrw!)
    : block.input('rentPrice', 'KRW/accelerator·h', `${at}/tenure/rent`)
  return [{ installed, cost: block.flow('rent', 'KRW', times(hours, rent)) }]
}
