import { alerts } from './en/alerts.ts'
import { assets } from './en/assets.ts'
import { capacity } from './en/capacity.ts'
import { cash } from './en/cash.ts'
import { checks } from './en/checks.ts'
import { debt } from './en/debt.ts'
import { deployment } from './en/deployment.ts'
import { equity } from './en/equity.ts'
import { faults } from './en/faults.ts'
import { funding } from './en/funding.ts'
import { issues } from './en/issues.ts'
import { market } from './en/market.ts'
import { measures } from './en/measures.ts'
import { operators } from './en/operators.ts'
import { page } from './en/page.ts'
import { reasons } from './en/reasons.ts'
import { rules } from './en/rules.ts'
import { site } from './en/site.ts'
import { sources } from './en/sources.ts'
import { spending } from './en/spending.ts'
import { tariff } from './en/tariff.ts'
import { tax } from './en/tax.ts'
import { time } from './en/time.ts'
import { units } from './en/units.ts'

/** Every sentence in English. */
export const en = {
  ...alerts,
  ...assets,
  ...capacity,
  ...cash,
  ...checks,
  ...debt,
  ...deployment,
  ...equity,
  ...faults,
  ...funding,
  ...issues,
  ...market,
  ...measures,
  ...operators,
  ...page,
  ...reasons,
  ...rules,
  ...site,
  ...sources,
  ...spending,
  ...tariff,
  ...tax,
  ...time,
  ...units,
}

export type Key = keyof typeof en
