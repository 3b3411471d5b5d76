/** What a reader should know of a plan whose arithmetic is sound; `.name` is the line behind it. */
export const alerts = {
  'alert.power-short':
    '{site} has too little grid power for what is installed: some machines stand idle, first in {month}, {months:month/months} in all. Least repair: {amount} MW more grid power.',
  'alert.power-late':
    '{site} has machines installed before its first grid power: they stand idle, first in {month}, {months:month/months} in all. Least repair: power by the month of installation, or later deliveries, or a bridge hall.',
  'alert.no-assessment':
    '{site} contracts 10 MW or more without a grid-impact assessment, first in {month}, {months:month/months} in all. Least repair: plan the assessment.',
  'alert.peak-over-design':
    '{site}: the load shape peaks above the design peak of what lives there, first in {month}, {months:month/months} in all. Least repair: a flatter load shape.',
  'alert.voltage-low':
    '{site} contracts {amount} MW, more than its supply voltage is offered for, first in {month}, {months:month/months} in all. Least repair: the next higher supply voltage.',
  'alert.hall-late':
    '{hall} opens after its machines are installed: they stand idle, first in {month}, {months:month/months} in all. Least repair: open it earlier, or later deliveries, or a bridge hall.',
  'alert.hall-short':
    '{hall} has too little IT capacity for what is installed: some machines stand idle, first in {month}, {months:month/months} in all. Least repair: {amount} MW more IT capacity.',
  'alert.racks-short':
    '{hall} has too few rack positions for what is installed: some machines stand idle, first in {month}, {months:month/months} in all. Least repair: {amount:more rack position/more rack positions}.',
  'alert.past-life':
    '{deployment} stays in service past its book life: failures and upkeep may rise, first in {month}, {months:month/months} in all.',
  'alert.quota-missed':
    'The share of domestic NPUs is below the quota, first in {month}, {months:month/months} in all.',
  'alert.shareholder-support':
    'Cash runs out and shareholders must make it good, first in {month}, {months:month/months} in all.',
  'alert.cover-below-sizing':
    'DSCR is below the one that debt is sized by, as a last sum or a refinancing falls due: first in {month}, {months:month/months} in all.',
  'alert.cover-below-sizing.name': 'DSCR below that of the sizing',
  'alert.dscr-below-default':
    'DSCR is below that at which lenders may call their loans, first in {month}, {months:month/months} in all.',
  'alert.dscr-below-default.name': 'DSCR below default',
  'alert.cash-below-minimum':
    'Cash is below the minimum that the plan keeps, first in {month}, {months:month/months} in all.',
  'alert.cash-below-minimum.name': 'Cash below its minimum',
  'alert.dscr-below-one':
    'Cash of 12 months does not cover the debt service (DSCR below 1), first in {month}, {months:month/months} in all.',
  'alert.balloon':
    'Loans run past the end of the plan: what is left is repaid at once in {month} ({months:month/months}).',
  'alert.reserve-short':
    'The debt service reserve stays below its target for a second month or longer, first in {month}, {months:month/months} in all.',
  'alert.cash-trapped':
    'DSCR is below the lock-up on a dividend day: spare cash stays in the company, first in {month}, {months:month/months} in all.',
  'alert.losses-expire': 'Tax losses expire unused, first in {month}, {months:month/months} in all.',
  'alert.equity-not-called':
    'Construction needs less than the committed equity: part of it is not called, as of {month} ({months:month/months}).',
  'alert.utilisation-high':
    'Over 95% of the hours are sold, more than can be relied on, first in {month}, {months:month/months} in all.',
  'alert.utilisation-low':
    'Under 40% of the hours are sold: machines stand idle, first in {month}, {months:month/months} in all.',
  'alert.below-hurdle': '{class} earn less than their hurdle rate over the plan ({months:month/months} from {month}).',
  'alert.quota-missed.name': 'Quota of domestic NPUs missed',
  'alert.shareholder-support.name': 'Shareholders must support',
  'alert.dscr-below-one.name': 'DSCR below 1',
  'alert.balloon.name': 'Balloon repayment',
  'alert.reserve-short.name': 'Debt service reserve short',
  'alert.cash-trapped.name': 'Cash locked up',
  'alert.losses-expire.name': 'Tax losses expire',
  'alert.equity-not-called.name': 'Equity not called in full',
  'alert.utilisation-high.name': 'Utilisation above 95%',
  'alert.utilisation-low.name': 'Utilisation below 40%',
  'severity.amber': 'Caution',
  'severity.red': 'Warning',
  'alert.commitment-exceeded':
    'A loan is drawn beyond what its lender holds ready, first in {month}, {months:month/months} in all.',
  'alert.commitment-exceeded.name': 'Loan drawn beyond its commitment',
  'alert.grant-unused': 'A grant is not used up: construction spends too little that it may pay for.',
  'alert.grant-unused.name': 'Grant not used up',
  'alert.wages-above-cpi':
    'Wages grow faster than consumer prices in all years of operation, first in {month}, {months:month/months} in all.',
  'alert.wages-above-cpi.name': 'Wages above consumer prices',
  'alert.public-institution':
    'The state and its institutions hold 50% or more: the company may be designated a public institution, first in {month}, {months:month/months} in all. Least repair: a public share under 50%.',
  'alert.public-institution.name': 'Public stake of 50% or more',
  'alert.public-institution-by-control':
    'The state and its institutions hold 30% or more: the company may be designated a public institution if they control it, first in {month}, {months:month/months} in all. Least repair: a public share under 30%, or no right to appoint executives.',
  'alert.public-institution-by-control.name': 'Public stake of 30% or more',
  'alert.energy-above-cpi':
    '{site}: electricity prices grow faster than consumer prices in all years of operation, first in {month}, {months:month/months} in all.',
  'alert.guarantee-over-limit':
    'What private shareholders stand for exceeds its limit, first in {month}, {months:month/months} in all.',
  'alert.guarantee-over-limit.name': 'Joint guarantee above its limit',
  'alert.power-short.name': '{site}: grid power short',
  'alert.power-late.name': '{site}: grid power late',
  'alert.no-assessment.name': '{site}: no grid-impact assessment',
  'alert.peak-over-design.name': '{site}: peak above design',
  'alert.voltage-low.name': '{site}: supply voltage too low',
  'alert.hall-late.name': '{hall}: completed late',
  'alert.hall-short.name': '{hall}: IT capacity short',
  'alert.racks-short.name': '{hall}: rack positions short',
  'alert.past-life.name': '{deployment}: past its useful life',
  'alert.energy-above-cpi.name': '{site}: electricity rises faster than prices',
}
