import type { Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { Books } from '../ground/books.ts'
import { sumOf } from '../ground/formulas.ts'
import type { OfDeployment } from './machine-costs.ts'
import type { Running } from './running.ts'

export interface Opex extends Running {
  readonly total: Line
  /** Everything it is made of. */
  readonly parts: readonly Line[]
  /** Maintenance and rent of accelerators. */
  readonly ofDeployments: readonly OfDeployment[]
  /** Cost that bears no VAT: wages, insurance, taxes and penalties. */
  readonly withoutVat: readonly Line[]
}

/** All that operation pays, once everyone who is paid has posted it. */
export function writeOpex({ builder, ledger }: Books, running: Running, ofDeployments: readonly OfDeployment[]): Opex {
  const block = builder.block('opex')
  const all = block.flow('total', 'KRW', sumOf(ledger.from('opex')))
  block.measure('lifetime', total(all))
  ledger.post(all, 'running', 'opex')
  return {
    ...running,
    total: all,
    ofDeployments,
    withoutVat: ledger.to('staff', 'insurers', 'propertyTax', 'penalty'),
    parts: [
      ...ledger.from('energy', 'rent', 'upkeep', 'items'),
      ...ledger.to('propertyTax', 'penalty', 'staff'),
      running.facilityMaintenance,
      ...ledger.to('insurers'),
      running.administration,
    ],
  }
}
