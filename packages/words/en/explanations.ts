export const explanations = {
  'explain.method.shapley':
    'Shapley values: each change counts with the mean of what it adds over every order in which the changes can be made.',
  'explain.method.both-orders':
    'The changes are made one after another in the order of the plan’s fields, and again in the reverse order; each counts with the mean of what it adds.',
  'explain.none-from': 'The first plan has no value. {why}',
  'explain.none-to': 'The second plan has no value. {why}',
  'explain.part': '{section}: {part}',
  'explain.section.meta': 'Period',
  'explain.section.economy': 'Economy',
  'explain.section.sites': 'Site',
  'explain.section.fleet': 'Deployment',
  'explain.section.demand': 'Customers',
  'explain.section.sales': 'Sales',
  'explain.section.opex': 'Operating cost',
  'explain.section.tax': 'Tax',
  'explain.section.finance': 'Financing',
  'explain.section.terms': 'Terms of the call',
}
