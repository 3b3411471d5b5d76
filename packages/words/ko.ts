import type { Key } from './en.ts'
import { alerts } from './ko/alerts.ts'
import { assets } from './ko/assets.ts'
import { capacity } from './ko/capacity.ts'
import { cash } from './ko/cash.ts'
import { checks } from './ko/checks.ts'
import { debt } from './ko/debt.ts'
import { deployment } from './ko/deployment.ts'
import { equity } from './ko/equity.ts'
import { faults } from './ko/faults.ts'
import { funding } from './ko/funding.ts'
import { issues } from './ko/issues.ts'
import { market } from './ko/market.ts'
import { measures } from './ko/measures.ts'
import { operators } from './ko/operators.ts'
import { page } from './ko/page.ts'
import { reasons } from './ko/reasons.ts'
import { rules } from './ko/rules.ts'
import { site } from './ko/site.ts'
import { sources } from './ko/sources.ts'
import { spending } from './ko/spending.ts'
import { tariff } from './ko/tariff.ts'
import { tax } from './ko/tax.ts'
import { time } from './ko/time.ts'
import { units } from './ko/units.ts'

/** Every sentence in Korean, under the keys of the English ones. */
export const ko: Record<Key, string> = {
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
