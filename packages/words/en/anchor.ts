/** The state as anchor customer, take or pay. */
export const anchor = {
  'anchor.guaranteed': 'Hours a month that the state guarantees',
  'anchor.price': 'Price of a guaranteed hour',
  'anchor.from': 'First month of the guarantee of hours',
  'anchor.to': 'Last month of the guarantee of hours',
  'anchor.taken': 'Hours that public segments take',
  'anchor.shortfall': 'Guaranteed hours not taken and idle',
  'anchor.payment': 'Paid by the state for guaranteed hours',
  'anchor.lifetime': 'Paid by the state for guaranteed hours over the plan',
}
