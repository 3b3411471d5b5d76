import type { Repair } from './repair.ts'

/** Of two things that exclude each other one stays, and what is nothing without another goes with it. */
export const excluded: Repair = ({ sites, costs = [], fleet, finance }, choices) => {
  for (const { construction } of sites.flatMap(({ grid, halls }) => [grid, ...halls]))
    if (construction.milestones && construction.curve)
      delete construction[choices.whole(0, 1) === 0 ? 'curve' : 'milestones']
  for (const priced of [...sites.flatMap(({ halls }) => halls), ...costs])
    if (priced.escalation === undefined) delete priced.priceBaseYear
  if (finance.reserve.letterOfCredit && finance.reserve.initial !== undefined)
    delete finance.reserve[choices.whole(0, 1) === 0 ? 'letterOfCredit' : 'initial']
  if (!fleet.some(({ tenure }) => tenure.kind === 'owned')) delete finance.lease
}
