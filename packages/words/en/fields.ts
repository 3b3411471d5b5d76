import { basicFields } from './fields/basics.ts'
import { cashFields } from './fields/cash.ts'
import { costFields } from './fields/costs.ts'
import { energyFields } from './fields/energy.ts'
import { financeFields } from './fields/finance.ts'
import { fleetFields } from './fields/fleet.ts'
import { hallFields } from './fields/hall.ts'
import { operationFields } from './fields/operation.ts'
import { fieldOptions } from './fields/options.ts'
import { siteFields } from './fields/site.ts'
import { termFields } from './fields/terms.ts'

/** Every place of a plan: its name, what is entered there, and what may be chosen. */
export const fields = {
  ...basicFields,
  ...siteFields,
  ...energyFields,
  ...hallFields,
  ...fleetFields,
  ...operationFields,
  ...costFields,
  ...financeFields,
  ...cashFields,
  ...termFields,
  ...fieldOptions,
}
