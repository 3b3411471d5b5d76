import type { Input } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { compound } from '#algebra/operators/compound.ts'
import { times } from '#algebra/operators/times.ts'
import type { Energy } from '#contract/energy.ts'
import type { Books } from '../ground/books.ts'
import type { Arm, Cursor } from '../plan/cursor.ts'
import type { Bill, Drawn } from './bill.ts'

/** All energy at one price, which grows each year and follows what is given by date. */
export function writeFlatBill(
  { time }: Books,
  block: Block,
  at: Cursor<Arm<Energy, 'flat'>>,
  { energy }: Drawn,
  byDate: readonly Input[],
): Bill {
  const price = block.input('energyPrice', 'KRW/kWh', at.price)
  const escalation = block.input('energyEscalation', '1/year', at.escalation)
  const greenShare = block.input('ppaShare', 'share', at.ppa.share)
  const nominal = block.level(
    'energyPriceNominal',
    'KRW/kWh',
    times(price, compound(escalation, time.yearsFromBase), ...byDate),
  )
  return { cost: block.flow('energyCost', 'KRW', times(energy, nominal)), derived: [], greenShare, escalation }
}
