import type { Outcome } from '#model/outcome.ts'
import type { Ask } from '../trace/target.ts'
import { Accelerators } from './accelerators/accelerators.tsx'
import { Binding } from './binding/binding.tsx'
import { CashFlow } from './cash-flow/cash-flow.tsx'
import { DebtAndCover } from './debt/debt.tsx'
import { SourcesAndUses } from './funding/funding.tsx'
import { Hours } from './hours/hours.tsx'
import { Power } from './power/power.tsx'
import { Racks } from './racks/racks.tsx'
import { ChartGroup } from './shared/chart-group.tsx'

/** Every chart of an outcome: what the centre is, then what it earns. */
export function Charts({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  return (
    <>
      <ChartGroup title="page.charts.capacity">
        <Power outcome={outcome} onAsk={onAsk} />
        <Binding outcome={outcome} onAsk={onAsk} />
        <Accelerators outcome={outcome} onAsk={onAsk} />
        <Racks outcome={outcome} onAsk={onAsk} />
        <Hours outcome={outcome} onAsk={onAsk} />
      </ChartGroup>
      <ChartGroup title="page.charts.money">
        <CashFlow outcome={outcome} onAsk={onAsk} />
        <DebtAndCover outcome={outcome} onAsk={onAsk} />
        <SourcesAndUses outcome={outcome} onAsk={onAsk} />
      </ChartGroup>
    </>
  )
}
