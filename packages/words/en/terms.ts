/** Terms of a call that can be switched off. */
export const terms = {
  'term.put': 'Put option on the public stake',
  'term.preferred': 'Preferred shares',
  'term.npu-quota': 'Domestic NPU quota',
  'term.reservation': 'Hours set aside for public use',
  'term.discount': 'Discounts',
  'term.policy-loan': 'Policy loan below the reference rate',
  'term.anchor': 'Hours guaranteed by the state',
  'term.penalty': 'Penalty of delay',
  'term.guarantee': 'Joint guarantee of the private shareholders',
  'term.why.only-checked':
    'The plan is only checked against it: what it costs is the difference to a plan that buys enough domestic NPUs.',
  'term.why.no-cash':
    'It costs no cash while the debt is served as planned. The most that it stands for is given instead.',
}
