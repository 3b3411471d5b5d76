import { openLastBracket, risingTaxYears } from './repairs/brackets.ts'
import { dueCalls } from './repairs/calls.ts'
import { citedValues } from './repairs/citations.ts'
import { comfortableClimate, loadedDays } from './repairs/climate.ts'
import { deliveredInside, replacedAfterDelivery } from './repairs/deliveries.ts'
import { pricedDemand, requestsOfClasses, reservedOnce, sharedWithPublic } from './repairs/demand.ts'
import { excluded } from './repairs/excluded.ts'
import { idleBelowActive, standsInHalls } from './repairs/halls.ts'
import { brought } from './repairs/in-kind.ts'
import { notTooLittleDebt, refinancedInOperation } from './repairs/loans.ts'
import { commonShares, putBetweenSides, putInside } from './repairs/ownership.ts'
import { knownPrices, risingPaths } from './repairs/paths.ts'
import type { Repair } from './repairs/repair.ts'
import { wholeShares } from './repairs/shares.ts'
import { constructedInside, openedAfterConstruction, orderedWindows } from './repairs/windows.ts'

/**
 * What is put right, in order: what a repair reads has been put right before it. A plan that is right stays as it is.
 */
export const repairs: readonly Repair[] = [
  excluded,
  orderedWindows,
  constructedInside,
  openedAfterConstruction,
  standsInHalls,
  idleBelowActive,
  deliveredInside,
  replacedAfterDelivery,
  risingPaths,
  dueCalls,
  knownPrices,
  wholeShares,
  requestsOfClasses,
  sharedWithPublic,
  reservedOnce,
  pricedDemand,
  openLastBracket,
  risingTaxYears,
  comfortableClimate,
  loadedDays,
  notTooLittleDebt,
  refinancedInOperation,
  commonShares,
  putBetweenSides,
  putInside,
  brought,
  citedValues,
]
