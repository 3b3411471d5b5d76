/** The report to print. */
export const report = {
  'report.open': 'Report',
  'report.back': 'Back to the plan',
  'report.print': 'Print',
  'report.period': 'Period',
  'report.state': 'State',
  'report.revision': 'Revision {revision}',
  'report.hash': 'Plan hash',
  'report.engine': 'Engine',
  'report.checks': 'Integrity checks',
  'report.less': '(−) {name}',
  'report.assumptions': 'Main assumptions and their sources',
  'report.assumptions.explained':
    'Inputs that carry the result. Every other input and its source is in the trace of each figure.',
  'report.input': 'Input',
  'report.value': 'Value',
  'report.from': 'from {month}: {value}',
}
