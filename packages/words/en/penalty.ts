/** Penalty of delay, paid to the state. */
export const penalty = {
  'penalty.committed': 'Committed accelerators',
  'penalty.by': 'Month by which the committed accelerators are in service',
  'penalty.perMonth': 'Penalty a month while all are missing',
  'penalty.installed': 'Accelerators put in service so far, without replacements',
  'penalty.missing': 'Missing share of the committed accelerators',
  'penalty.charge': 'Penalty of delay',
  'penalty.lifetime': 'Penalty of delay over the plan',
}
