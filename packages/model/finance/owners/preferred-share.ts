import type { Expression, Line, Operand } from '#algebra/expression.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../../ground/books.ts'
import { sumBy } from '../../ground/formulas.ts'
import type { Preferred, Redeemed } from './preferred.ts'

/** What preferred shares get before the lock-up is tested; those whose principal comes first are redeemed first. */
export function writePreferredShare(
  { builder, ledger }: Books,
  preferred: readonly Preferred[],
  payday: Line,
  spare: Line,
  distributable: Line,
): { dividendsTo: Line; redeemed: Line; each: Redeemed; rest: Expression } {
  const block = builder.block('equity')
  const paid = (due: Operand, ...before: Line[]) =>
    when(payday, least(minus(spare, ...before), minus(distributable, ...before), due))
  const redeemable = (principalFirst: boolean) =>
    sumBy(
      preferred.filter((one) => one.principalFirst === principalFirst),
      (one) => one.redeemable,
    )
  const first = preferred.some(({ principalFirst }) => principalFirst)
    ? [block.flow('redeemedFirst', 'KRW', paid(redeemable(true)), 'equity.redeemedFromProfit')]
    : []
  const due = sumBy(preferred, (one) => one.due)
  const dividendsTo = block.flow('preferredDividends', 'KRW', paid(due, ...first))
  ledger.post(dividendsTo, 'cash', 'preferredDividends')
  const later = paid(redeemable(false), ...first, dividendsTo)
  if (first.length === 0) {
    const redeemed = block.flow('redeemed', 'KRW', later, 'equity.redeemedFromProfit')
    ledger.post(redeemed, 'cash', 'redemption')
    return { dividendsTo, redeemed, each: { first: 0, later: redeemed }, rest: minus(spare, dividendsTo, redeemed) }
  }
  const afterwards = block.flow('redeemedLater', 'KRW', later, 'equity.redeemedFromProfit')
  const redeemed = block.flow('redeemed', 'KRW', plus(...first, afterwards))
  ledger.post(redeemed, 'cash', 'redemption')
  const rest = minus(spare, ...first, dividendsTo, afterwards)
  return { dividendsTo, redeemed, each: { first: first[0]!, later: afterwards }, rest }
}
