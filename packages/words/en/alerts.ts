/** What a reader should know of a plan whose arithmetic is sound; `.name` is the line behind it. */
export const alerts = {
  'alert.power-short':
    '{site} has too little grid power for what is installed: some machines stand idle, first in {month}, {months:month/months} in all.',
  'alert.building-short':
    '{site} has too little building capacity for what is installed: some machines stand idle, first in {month}, {months:month/months} in all.',
  'alert.racks-short':
    '{site} has too few rack positions for what is installed: some machines stand idle, first in {month}, {months:month/months} in all.',
  'alert.shareholder-support':
    'Cash runs out and shareholders must make it good, first in {month}, {months:month/months} in all.',
  'alert.dscr-below-one':
    'Cash of 12 months does not cover the debt service (DSCR below 1), first in {month}, {months:month/months} in all.',
  'alert.balloon':
    'Loans run past the end of the plan: what is left is repaid at once in {month} ({months:month/months}).',
  'alert.losses-expire': 'Tax losses expire unused, first in {month}, {months:month/months} in all.',
  'alert.equity-not-called':
    'Construction needs less than the committed equity: part of it is not called, as of {month} ({months:month/months}).',
  'alert.utilisation-high':
    'Over 95 % of the hours are sold, more than can be relied on, first in {month}, {months:month/months} in all.',
  'alert.utilisation-low':
    'Under 40 % of the hours are sold: machines stand idle, first in {month}, {months:month/months} in all.',
  'alert.below-hurdle': '{class} earn less than their hurdle rate over the plan ({months:month/months} from {month}).',
  'alert.shareholder-support.name': 'Alert: shareholders must support',
  'alert.dscr-below-one.name': 'Alert: DSCR below 1',
  'alert.balloon.name': 'Alert: balloon repayment',
  'alert.losses-expire.name': 'Alert: tax losses expire',
  'alert.equity-not-called.name': 'Alert: equity not called in full',
  'alert.utilisation-high.name': 'Alert: utilisation above 95 %',
  'alert.utilisation-low.name': 'Alert: utilisation below 40 %',
  'severity.amber': 'Caution',
  'severity.red': 'Warning',
}
