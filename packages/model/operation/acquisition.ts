import type { Expression, Operand } from '#algebra/expression.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Books } from '../ground/books.ts'

/** Tax on what is acquired, after the relief of the zone. */
export interface AcquisitionTax {
  readonly onLand: (price: Operand) => Expression
  readonly onBuilding: (cost: Operand) => Expression
}

/** Acquisition and registration tax with its surtaxes (Local Tax Act 11), part of the cost of what is acquired. */
export function writeAcquisitionTax({ builder, at }: Books): AcquisitionTax | undefined {
  const acquisition = at.tax.acquisition.given
  if (!acquisition) return undefined
  const block = builder.block('acquisition')
  const rate = (id: 'land' | 'building' | 'relief') => block.input(id, 'share', acquisition[id])
  const due = minus(1, rate('relief'))
  const [land, building] = [rate('land'), rate('building')]
  return {
    onLand: (price) => times(price, land, due),
    onBuilding: (cost) => times(cost, building, due),
  }
}
