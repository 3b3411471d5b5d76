import type { Key } from './en.ts'
import { alerts } from './ko/alerts.ts'
import { anchor } from './ko/anchor.ts'
import { assets } from './ko/assets.ts'
import { breakEven } from './ko/break-even.ts'
import { bridge } from './ko/bridge.ts'
import { capacity } from './ko/capacity.ts'
import { cash } from './ko/cash.ts'
import { checks } from './ko/checks.ts'
import { classCost } from './ko/class-cost.ts'
import { climate } from './ko/climate.ts'
import { comparison } from './ko/comparison.ts'
import { costs } from './ko/costs.ts'
import { debt } from './ko/debt.ts'
import { declining } from './ko/declining.ts'
import { demand } from './ko/demand.ts'
import { deployment } from './ko/deployment.ts'
import { editor } from './ko/editor.ts'
import { equity } from './ko/equity.ts'
import { explanations } from './ko/explanations.ts'
import { faults } from './ko/faults.ts'
import { fields } from './ko/fields.ts'
import { funding } from './ko/funding.ts'
import { glossary } from './ko/glossary.ts'
import { grants } from './ko/grants.ts'
import { grid } from './ko/grid.ts'
import { guarantee } from './ko/guarantee.ts'
import { halfYear } from './ko/half-year.ts'
import { hall } from './ko/hall.ts'
import { holder } from './ko/holder.ts'
import { issues } from './ko/issues.ts'
import { laterTax } from './ko/later-tax.ts'
import { lease } from './ko/lease.ts'
import { letterOfCredit } from './ko/letter-of-credit.ts'
import { levelised } from './ko/levelised.ts'
import { life } from './ko/life.ts'
import { measures } from './ko/measures.ts'
import { milestones } from './ko/milestones.ts'
import { operators } from './ko/operators.ts'
import { page } from './ko/page.ts'
import { penalty } from './ko/penalty.ts'
import { planPage } from './ko/plan-page.ts'
import { property } from './ko/property.ts'
import { put } from './ko/put.ts'
import { quota } from './ko/quota.ts'
import { reasons } from './ko/reasons.ts'
import { reliability } from './ko/reliability.ts'
import { replacement } from './ko/replacement.ts'
import { report } from './ko/report.ts'
import { reserve } from './ko/reserve.ts'
import { revenue } from './ko/revenue.ts'
import { rules } from './ko/rules.ts'
import { sculpting } from './ko/sculpting.ts'
import { shareholderLoan } from './ko/shareholder-loan.ts'
import { site } from './ko/site.ts'
import { sizing } from './ko/sizing.ts'
import { sources } from './ko/sources.ts'
import { spending } from './ko/spending.ts'
import { statements } from './ko/statements.ts'
import { supply } from './ko/supply.ts'
import { tariff } from './ko/tariff.ts'
import { tax } from './ko/tax.ts'
import { tenure } from './ko/tenure.ts'
import { terms } from './ko/terms.ts'
import { time } from './ko/time.ts'
import { tornado } from './ko/tornado.ts'
import { trace } from './ko/trace.ts'
import { treasury } from './ko/treasury.ts'
import { units } from './ko/units.ts'
import { vat } from './ko/vat.ts'
import { verdict } from './ko/verdict.ts'
import { workbook } from './ko/workbook.ts'
import { workingCapital } from './ko/working-capital.ts'

/** Every sentence in Korean, under the keys of the English ones. */
export const ko: Record<Key, string> = {
  ...alerts,
  ...anchor,
  ...assets,
  ...breakEven,
  ...bridge,
  ...capacity,
  ...cash,
  ...checks,
  ...classCost,
  ...climate,
  ...comparison,
  ...debt,
  ...demand,
  ...deployment,
  ...editor,
  ...equity,
  ...explanations,
  ...faults,
  ...fields,
  ...funding,
  ...glossary,
  ...grid,
  ...guarantee,
  ...hall,
  ...holder,
  ...issues,
  ...lease,
  ...letterOfCredit,
  ...levelised,
  ...life,
  ...measures,
  ...operators,
  ...page,
  ...penalty,
  ...planPage,
  ...put,
  ...quota,
  ...reasons,
  ...reliability,
  ...report,
  ...reserve,
  ...revenue,
  ...replacement,
  ...shareholderLoan,
  ...rules,
  ...sculpting,
  ...site,
  ...sizing,
  ...sources,
  ...spending,
  ...statements,
  ...supply,
  ...tariff,
  ...tax,
  ...tenure,
  ...terms,
  ...time,
  ...tornado,
  ...trace,
  ...treasury,
  ...units,
  ...workbook,
  ...workingCapital,
  ...declining,
  ...halfYear,
  ...milestones,
  ...laterTax,
  ...property,
  ...costs,
  ...grants,
  ...vat,
  ...verdict,
}
