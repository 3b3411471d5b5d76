import { constant } from '#algebra/expression.ts'
import { instead, type Mutation } from './mutate.ts'
import { half, late, m, without } from './mutation-kinds.ts'

/** Errors of what is built and bought. */
export const spendingMutations: readonly Mutation[] = [
  m('shell-halved', 'half a hall', /\.shellSpending$/, half),
  m('plant-halved', 'half the plant', /\.plantSpending$/, half),
  m('contingency-forgotten', 'no contingency', /^hall\..+\.spending$/, without(/\.contingency$/)),
  m('hall-late', 'a hall paid a month late', /\.builtShare$/, late),
  m('land-halved', 'half the land', /\.landSpending$/, half),
  m('land-late', 'land paid a month late', /\.landSpending$/, late),
  m('grid-halved', 'half the connection', /^grid\..+\.spending$/, half),
  m('substation-forgotten', 'no substation', /^grid\..+\.spending$/, without(/\.substation$/)),
  m('order-halved', 'half the price of an order', /\.orderValue$/, half),
  m('spares-forgotten', 'spares not paid for', /\.orderValue$/, without(/\.sparesShare$/)),
  m('delivery-halved', 'half of an order paid', /^deployment\..+\.purchase$/, half),
  m('delivery-late', 'an order paid a month late', /^deployment\..+\.purchase$/, late),
  m('item-halved', 'half of a cost item', /^cost\..+\.spending$/, half),
  m('item-late', 'a cost item a month late', /^cost\..+\.part$/, late),
  m('item-unescalated', 'a cost item at prices of the base year', /^cost\..+\.spending$/, without(/\.escalation$/)),
  m('item-in-won', 'dollars taken for thousands of won', /^cost\.tools\.spending$/, ({ formula }) =>
    instead(formula, /^economy\.usdKrw$/, constant(1000, 'KRW/USD')),
  ),
]
