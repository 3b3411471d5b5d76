/** Failures, repairs and spares of a deployment. */
export const reliability = {
  'deployment.failureRate': '{model} failures per accelerator and year',
  'deployment.earlyMultiplier': '{model} failure rate of young accelerators, times the rate',
  'deployment.earlyMonths': '{model} months an accelerator counts as young',
  'deployment.downPerFailure': '{model} accelerators down per failure',
  'deployment.swapHours': '{model} hours down until a spare is in',
  'deployment.hardwareShare': '{model} failures that need a repair',
  'deployment.repairDays': '{model} days away for repair',
  'deployment.sparesShare': '{model} spares, share of the count',
  'deployment.maintenanceHours': '{model} planned maintenance hours a month',
  'deployment.availability': '{model} availability of the platform',
  'deployment.youngShare': '{model} share of accelerators that are young',
  'deployment.failureRateNow': '{model} failure rate of the month',
  'deployment.failures': '{model} failures',
  'deployment.inRepair': '{model} accelerators in repair',
  'deployment.spares': '{model} spare accelerators',
  'deployment.downShare': '{model} share of live accelerators that is down',
}
