import type { Input } from '#algebra/expression.ts'
import type { Outcome } from '#model/readings/outcome.ts'

/** What a reader of a bid asks for first: what is built, when, at what price it sells and buys, and who pays for it. */
const main: readonly RegExp[] = [
  /^\/economy\//,
  /^\/sites\/\d+\/(land\/cost|rent)$/,
  /^\/sites\/\d+\/grid\/phases\/\d+\/(mw|leadMonths)$/,
  /^\/sites\/\d+\/halls\/\d+\/(shellCost|plantCost)$/,
  /^\/sites\/\d+\/energy\/(price|demandCharge|escalation)$/,
  /^\/sites\/\d+\/energy\/prices\/summer\/peak$/,
  /^\/fleet\/\d+\/(count|node\/kw|accelerator\/h100Equivalent|leadMonths|lifeMonths)$/,
  /^\/fleet\/\d+\/tenure\/(price|resaleShare|rent|feePerMonth|inKindShare|carePerMonth)$/,
  /^\/fleet\/\d+\/reliability\/availability$/,
  /^\/demand\/\d+\/(users|usage|discount)$/,
  /^\/demand\/\d+\/requests\/\d+\/price$/,
  /^\/opex\/(ftePerMw|costPerFte|administration|insuranceRate|facilityMaintenanceRate)$/,
  /^\/finance\/(constructionMonths|sizing\/\w+|lockUp\/dscr|terminal\/\w+)$/,
  /^\/finance\/tranches\/\d+\/(share|rate\/\w+|graceMonths|repaymentMonths)$/,
  /^\/tax\/credit\/rate$/,
  /^\/terms\/(referenceRate|put\/\w+|npuQuota\/share)$/,
  /^\/terms\/shareholders\/\d+\/(share|hurdle)$/,
]

/** Inputs of a model that a report lists, in the order of the plan's fields. */
export function mainInputs({ centre }: Outcome): Input[] {
  const inputs = [...centre.model.inputs.values()]
  return main.flatMap((pattern) => inputs.filter(({ pointer }) => pattern.test(pointer)))
}
