import { alerts } from './en/alerts.ts'
import { anchor } from './en/anchor.ts'
import { assets } from './en/assets.ts'
import { breakEven } from './en/break-even.ts'
import { bridge } from './en/bridge.ts'
import { capacity } from './en/capacity.ts'
import { cash } from './en/cash.ts'
import { checks } from './en/checks.ts'
import { classCost } from './en/class-cost.ts'
import { climate } from './en/climate.ts'
import { comparison } from './en/comparison.ts'
import { costs } from './en/costs.ts'
import { debt } from './en/debt.ts'
import { declining } from './en/declining.ts'
import { demand } from './en/demand.ts'
import { deployment } from './en/deployment.ts'
import { editor } from './en/editor.ts'
import { equity } from './en/equity.ts'
import { explanations } from './en/explanations.ts'
import { faults } from './en/faults.ts'
import { fields } from './en/fields.ts'
import { funding } from './en/funding.ts'
import { glossary } from './en/glossary.ts'
import { grants } from './en/grants.ts'
import { grid } from './en/grid.ts'
import { guarantee } from './en/guarantee.ts'
import { halfYear } from './en/half-year.ts'
import { hall } from './en/hall.ts'
import { holder } from './en/holder.ts'
import { issues } from './en/issues.ts'
import { laterTax } from './en/later-tax.ts'
import { lease } from './en/lease.ts'
import { letterOfCredit } from './en/letter-of-credit.ts'
import { levelised } from './en/levelised.ts'
import { life } from './en/life.ts'
import { measures } from './en/measures.ts'
import { milestones } from './en/milestones.ts'
import { operators } from './en/operators.ts'
import { page } from './en/page.ts'
import { penalty } from './en/penalty.ts'
import { planPage } from './en/plan-page.ts'
import { property } from './en/property.ts'
import { put } from './en/put.ts'
import { quota } from './en/quota.ts'
import { reasons } from './en/reasons.ts'
import { reliability } from './en/reliability.ts'
import { replacement } from './en/replacement.ts'
import { report } from './en/report.ts'
import { reserve } from './en/reserve.ts'
import { revenue } from './en/revenue.ts'
import { rules } from './en/rules.ts'
import { sculpting } from './en/sculpting.ts'
import { shareholderLoan } from './en/shareholder-loan.ts'
import { site } from './en/site.ts'
import { sizing } from './en/sizing.ts'
import { sources } from './en/sources.ts'
import { spending } from './en/spending.ts'
import { statements } from './en/statements.ts'
import { supply } from './en/supply.ts'
import { tariff } from './en/tariff.ts'
import { tax } from './en/tax.ts'
import { tenure } from './en/tenure.ts'
import { terms } from './en/terms.ts'
import { time } from './en/time.ts'
import { tornado } from './en/tornado.ts'
import { trace } from './en/trace.ts'
import { treasury } from './en/treasury.ts'
import { units } from './en/units.ts'
import { vat } from './en/vat.ts'
import { verdict } from './en/verdict.ts'
import { workbook } from './en/workbook.ts'
import { workingCapital } from './en/working-capital.ts'

/** Every sentence in English. */
export const en = {
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

export type Key = keyof typeof en
