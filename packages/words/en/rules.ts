/** Rules between the fields of a plan or a request. */
export const rules = {
  'rule.unique-id': 'The id {id} is used more than once; every id in a list must be its own.',
  'rule.known-site': 'There is no such site. Name one of: {sites}.',
  'rule.node-fits-rack': 'A node of {kw} kW does not fit a rack of at most {envelope} kW.',
  'rule.path-order': 'Months must rise: this one must come after {previous}.',
  'rule.after-start': 'Must not be before the plan starts in {start}.',
  'rule.window-order': 'Must not be before its first month, {from}.',
  'rule.before-end': 'Must end within the first {months:month/months} of the plan.',
  'rule.life-covers-payment': 'The life must reach beyond the last payment in {spent}.',
  'rule.shares-sum': 'The shares must add up to 1; they come to {total}.',
  'rule.shares-within': 'The shares must not exceed 1 together; they come to {total}.',
  'rule.open-last-bracket': 'The last tax bracket has no upper end (null), and only the last.',
  'rule.bracket-order': 'The upper end must be above that of the bracket before, {previous}.',
  'rule.too-many-overrides': 'At most {most} values can be replaced at once.',
  'rule.plan-or-preset': 'Give either a plan or a preset, not both and not neither.',
  'rule.line-or-measure': 'Give either a line or a measure, not both and not neither.',
}
