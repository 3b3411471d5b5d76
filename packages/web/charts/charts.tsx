import type { Section } from '../navigation/address.ts'
import type { Evaluated } from '../plan/use-outcome.ts'
import type { Ask } from '../trace/target.ts'
import { Accelerators } from './accelerators/accelerators.tsx'
import { Binding } from './binding/binding.tsx'
import { CashFlow } from './cash-flow/cash-flow.tsx'
import { DebtAndCover } from './debt/debt.tsx'
import { SourcesAndUses } from './funding/funding.tsx'
import { Hours } from './hours/hours.tsx'
import { Paydays } from './paydays/paydays.tsx'
import { Power } from './power/power.tsx'
import { Racks } from './racks/racks.tsx'
import { ChartGroup } from './shared/chart-group.tsx'
import { Shareholders } from './shareholders/shareholders.tsx'
import { Tornado } from './tornado/tornado.tsx'
import { Treasury } from './treasury/treasury.tsx'
import { Waterfall } from './waterfall/waterfall.tsx'

interface Props {
  readonly evaluated: Evaluated
  readonly section: Section
  readonly onAsk: Ask
}

/** The charts of one part of an outcome: what the centre is, what it earns, who gets it, or what all that hangs on. */
export function Charts({ evaluated, section, onAsk }: Props) {
  const { plan, outcome } = evaluated
  switch (section) {
    case 'capacity':
      return (
        <ChartGroup title="page.charts.capacity">
          <Power outcome={outcome} onAsk={onAsk} />
          <Binding outcome={outcome} onAsk={onAsk} />
          <Accelerators outcome={outcome} onAsk={onAsk} />
          <Racks outcome={outcome} onAsk={onAsk} />
          <Hours outcome={outcome} onAsk={onAsk} />
        </ChartGroup>
      )
    case 'money':
      return (
        <ChartGroup title="page.charts.money">
          <CashFlow outcome={outcome} onAsk={onAsk} />
          <DebtAndCover outcome={outcome} lockUp={plan.finance.lockUp.dscr} onAsk={onAsk} />
          <SourcesAndUses outcome={outcome} onAsk={onAsk} />
          <Waterfall outcome={outcome} onAsk={onAsk} />
        </ChartGroup>
      )
    case 'owners':
      return (
        <ChartGroup title="page.charts.owners">
          <Shareholders outcome={outcome} terms={plan.terms} onAsk={onAsk} />
          <Paydays outcome={outcome} onAsk={onAsk} />
          <Treasury outcome={outcome} onAsk={onAsk} />
        </ChartGroup>
      )
    case 'sensitivity':
      return (
        <ChartGroup title="tornado.group">
          <Tornado evaluated={evaluated} onAsk={onAsk} />
        </ChartGroup>
      )
  }
}
