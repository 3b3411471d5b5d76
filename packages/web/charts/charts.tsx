import type { Outcome } from '#model/outcome.ts'
import type { Ask } from '../trace/target.ts'
import { CapacityByMonth } from './capacity/capacity.tsx'
import { CashFlow } from './cash-flow/cash-flow.tsx'
import { DebtAndCover } from './debt/debt.tsx'
import { SourcesAndUses } from './funding/funding.tsx'

/** Every chart of an outcome. */
export function Charts({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  return (
    <>
      <CashFlow outcome={outcome} onAsk={onAsk} />
      <CapacityByMonth outcome={outcome} onAsk={onAsk} />
      <DebtAndCover outcome={outcome} onAsk={onAsk} />
      <SourcesAndUses outcome={outcome} onAsk={onAsk} />
    </>
  )
}
