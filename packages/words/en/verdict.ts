/** What is said of a plan first: a sentence, four figures and what to beware of. */
export const verdict = {
  'verdict.title': 'Verdict',
  'verdict.tone.favourable': 'Favourable',
  'verdict.tone.caution': 'With caution',
  'verdict.tone.unfavourable': 'Unfavourable',
  'verdict.lead': '{who} put in {paidIn} and get back {received}.',
  'verdict.lead.nothing-back': '{who} put in {paidIn} and get nothing back.',
  'verdict.lead.nothing-in': '{who} put nothing in and receive {received}.',
  'verdict.supported.below':
    'They miss their hurdle of {hurdle}, and from {from}, in {months:month/months}, the centre’s own cash does not pay its lenders: shareholders must add {support}.',
  'verdict.supported.met':
    'From {from}, in {months:month/months}, the centre’s own cash does not pay its lenders: shareholders must add {support}. With that they still earn their hurdle of {hurdle}.',
  'verdict.uncovered.below':
    'They miss their hurdle of {hurdle}, and from {from}, in {months:month/months}, the cash of twelve months stays below {floor} the debt service (lowest: {cover}).',
  'verdict.uncovered.met':
    'From {from}, in {months:month/months}, the cash of twelve months stays below {floor} the debt service (lowest: {cover}), though the hurdle of {hurdle} is met.',
  'verdict.programme': 'The programme spends {cost} and serves {hours}.',
  'verdict.programme.loses':
    'Nobody private takes part; at its rate of {hurdle}, the public side is {amount} short of covering its cost.',
  'verdict.programme.holds':
    'Nobody private takes part; at its rate of {hurdle}, the public side covers its cost and gains {amount}.',
  'verdict.no-rate.lost': 'The money put in never comes back, so there is no rate of return.',
  'verdict.no-rate': 'There is no rate of return to judge by. {why}',
  'verdict.several-rates':
    'More than one rate of return solves these flows, so none can be trusted; discounted at the hurdle of {hurdle} they are worth {npv}.',
  'verdict.below-hurdle': 'Debt is served, but a return of {irr} misses the hurdle of {hurdle}.',
  'verdict.bridged':
    'A return of {irr} clears the hurdle of {hurdle}, but from {from}, in {months:month/months}, shareholders must add {support} until enough cash flows.',
  'verdict.public-loses':
    'A return of {irr} clears the hurdle of {hurdle} and debt is served, but the public side loses {amount} in present value.',
  'verdict.favourable':
    'A return of {irr} clears the hurdle of {hurdle}, and debt is served from the centre’s own cash.',
  'verdict.favourable.no-debt': 'A return of {irr} clears the hurdle of {hurdle}, and no debt falls due.',
  'verdict.price.rise.private': '{what} of {factor} the plan’s would earn the hurdle.',
  'verdict.price.rise.public': '{what} of {factor} the plan’s would cover the cost.',
  'verdict.price.room.private': '{what} could fall to {factor} the plan’s and still earn the hurdle.',
  'verdict.price.room.public': '{what} could fall to {factor} the plan’s and still cover the cost.',
  'verdict.price.compute': 'Prices',
  'verdict.price.fee': 'Hosting fees',
  'verdict.figure.return': '{who}: return (IRR)',
  'verdict.figure.cost': 'Cost of an hour served',
  'verdict.figure.public': 'Public side, present value',
  'verdict.figure.cover': 'Lowest debt service cover (DSCR)',
  'verdict.figure.served': 'Hours served (H100)',
  'verdict.figure.price': 'Price it would take',
  'verdict.against.hurdle': 'Hurdle {hurdle}',
  'verdict.against.price': 'Sold at {price} an hour on average',
  'verdict.against.public': 'Gain of the public shareholders at their hurdle; the treasury nets {net} in all',
  'verdict.against.treasury': 'Taxes and payments of the state; {net} in all',
  'verdict.against.cover': 'Lenders ask for {least}',
  'verdict.against.no-debt': 'No debt falls due',
  'verdict.against.planned': 'An H100-equivalent hour; {planned} in the plan',
  'verdict.against.factor': 'Of the plan’s prices, to earn the hurdle',
  'verdict.price.none': 'No price between 0.05 and 5 times the plan’s earns just the hurdle',
  'verdict.working': 'Working it out…',
  'verdict.why': 'Why',
  'verdict.assumptions': '{assumed} of the {of} inputs that carry the result are assumptions',
  'verdict.checks': 'All {count} checks hold',
  'verdict.checks.broken': '{broken} of {count} checks fail',
  'verdict.why-of': 'Why: {figure}',
  'alert.below-hurdle.name': '{class}: below the hurdle',
  'page.group.programme': 'What it costs and serves',
}
