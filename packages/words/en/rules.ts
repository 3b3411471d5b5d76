/** Rules between the fields of a plan or a request. */
export const rules = {
  'rule.from-before-to': 'Must be more than from.',
  'rule.unique-id': 'The id {id} is used more than once; every id in a list must be its own.',
  'rule.known-site': 'There is no such site. Name one of: {sites}.',
  'rule.known-hall': 'The site has no such hall. Name one of: {halls}.',
  'rule.known-class': 'No deployment has this class. Name one of: {classes}.',
  'rule.replaces-earlier': 'Only a deployment earlier in the list can be replaced. Name one of: {earlier}.',
  'rule.replaced-once': '{id} is replaced already; a deployment can be replaced once.',
  'rule.replaced-too-soon':
    '{id} has not been delivered whole by then. Enter service at least {months:month/months} later.',
  'rule.cooling-fits':
    'It needs liquid cooling and hall {hall} cools by air. Least change: liquid cooling in hall {hall}, with racks of at least {kw} kW.',
  'rule.cooling-fits-elsewhere':
    'It needs liquid cooling and hall {hall} cools by air. Least change: place it in hall {others}.',
  'rule.node-fits-rack':
    'A node of {kw} kW does not fit a rack of at most {envelope} kW. Least change: raise the rack power of hall {hall} to {kw} kW.',
  'rule.node-fits-rack-elsewhere':
    'A node of {kw} kW does not fit a rack of at most {envelope} kW. Least change: place it in hall {others}.',
  'rule.path-order': 'Months must rise: this one must come after {previous}.',
  'rule.opens-after-construction': 'Must open after construction ends in {to}.',
  'rule.rate-covers': 'The first rate must hold by {month}, when the plan starts and loans may be drawn.',
  'rule.path-covers': 'The first price must hold by {month}, when spending starts.',
  'rule.after-start': 'Must not be before the plan starts in {start}.',
  'rule.window-order': 'Must not be before its first month, {from}.',
  'rule.before-end': 'Must end within the first {months:month/months} of the plan.',
  'rule.life-covers-delivery':
    'Must be at least {months:month/months}: deliveries go on that long after the first service.',
  'rule.shares-sum': 'The shares must add up to 1; they come to {total}.',
  'rule.common-shares':
    'Someone must hold common shares with a share above 0: common shareholders make good what cash cannot pay.',
  'rule.put-sides':
    'A put needs common shares on both sides: the public side sells to the private side. Add the missing side, or set the put to null.',
  'rule.put-within':
    'The plan runs from {start} to {last}, so a put in another month would never be exercised. Name a month of the plan, or dissolution for its last.',
  'rule.shares-within': 'The reserved shares of class {class} must not exceed 1 together; they come to {total}.',
  'rule.public-use-segment':
    'Capacity is set aside for public use and no segment is public. Give at least one segment the buyer public, or leave publicUse out.',
  'rule.elastic-needs-price': 'Demand with an elasticity needs a price above 0. Set a price, or the elasticity to 0.',
  'rule.idle-below-active': 'Must not exceed the draw while in use, {active}.',
  'rule.load-shape-empty': 'The load shape of this kind of day is 0 in every hour. Give at least one hour some load.',
  'rule.design-temperature': 'Must be at least the mean of the warmest month, {warmest} °C.',
  'rule.open-last-bracket': 'The last tax bracket has no upper end (null), and only the last.',
  'rule.bracket-order': 'The upper end must be above that of the bracket before, {previous}.',
  'rule.year-order': 'Years must rise: this one must come after {previous}.',
  'rule.grants-within': 'Grants must not pay for more than what is spent: their shares come to {total}, more than 1.',
  'rule.base-year-needs-growth': 'A price base year needs a growth: give escalation, or leave the base year out.',
  'rule.milestones-or-curve': 'What is paid at milestones follows no curve: leave one of the two out.',
  'rule.too-many-overrides': 'At most {most} values can be replaced at once.',
  'rule.plan-or-preset': 'Give either a plan or a preset, not both and not neither.',
  'rule.one-plan': 'Send exactly one of plan, preset and stored.',
  'rule.base-among-items': 'There is no item at this position; the first is 0.',
  'rule.from-before-month': 'Give `from` with a line and a `month` that is not earlier.',
  'rule.line-or-measure': 'Give either a line or a measure, not both and not neither.',
  'rule.refinancing-in-operation': 'Must lie in operation and before the loan is due.',
  'rule.calls-need-commitment': 'A schedule of calls needs a stated commitment: size the debt by equity.',
  'rule.calls-rise': 'The share called must not fall.',
  'rule.calls-all': 'The schedule must end with the whole commitment, a share of 1.',
  'rule.calls-in-construction': 'The last call must be within the {months:month/months} of construction.',
  'rule.letter-or-cash':
    'No cash is set aside from the sources where a letter of credit stands in for the reserve: leave one of the two out.',
  'rule.brought-once': 'This is brought in kind already; each thing can be brought once.',
  'rule.in-kind-common': 'Only common shares are issued for contributions in kind.',
  'rule.known-owned': 'The centre owns no such deployment. Name one of: {deployments}.',
  'rule.in-kind-in-construction':
    'What is brought in kind must be paid for within the {months:month/months} of construction.',
  'rule.lease-needs-accelerators': 'A lease needs accelerators that the centre owns.',
  'rule.terms-once': 'Give terms or the id of terms, not both.',
}
