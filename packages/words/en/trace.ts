/** What a trace says of a number, one level at a time. */
export const trace = {
  'trace.sum': 'Sum of {from} to {to}',
  'trace.mean': 'Mean of {from} to {to}',
  'trace.among': 'Within {from} to {to}',
  'trace.holds': '{count:month/months} where it holds',
  'trace.monthly': '{months} · the formula takes each month by itself',
  'trace.last': '{month} (the last month)',
  'trace.telling':
    'This sum is worked out month by month and is not the formula of sums. Formula and parts are those of {month}, its largest month:',
  'trace.telling-only': 'All of it is of {month}:',
  'trace.telling-mean': 'Formula and parts are those of {month}, the month nearest to the mean:',
  'trace.term': 'Part of the formula',
  'trace.parts': 'Numbers of the formula',
  'trace.carriers': 'Inputs that carry this figure',
  'trace.carriers.rest': 'Show {count} more',
  'trace.effect': '1% more than now: {change}',
  'trace.by-steps': 'Acts in steps, or there is no value to move',
  'trace.trail': 'Way into the figure',
  'trace.back': '← Back',
  'trace.choose': 'Choose a month',
}
