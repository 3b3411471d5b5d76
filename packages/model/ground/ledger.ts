import type { Line } from '#algebra/expression.ts'
import { type Account, accounts, type Holding } from './accounts.ts'

interface Posting {
  readonly flow: Line
  readonly from: Account
  readonly to: Account
}

/**
 * Who gives what to whom, in double entry: an option of a plan posts its flows, each from one account to another, and
 * statements are sums over accounts. Nothing is posted to a side of an account once that side was summed: the sum would
 * miss it in silence.
 */
export class Ledger {
  private readonly postings: Posting[] = []
  private readonly holdings: { readonly level: Line; readonly as: Holding }[] = []
  private readonly summed = new Set<string>()

  /**
   * Posts a flow, KRW of the month.
   * @throws {Error} when what the one gave or the other got was summed already
   */
  post(flow: Line, from: Account, to: Account): void {
    for (const side of [`from ${from}`, `to ${to}`])
      if (this.summed.has(side)) throw new Error(`"${flow.id}" is posted ${side} after its sum was taken`)
    this.postings.push({ flow, from, to })
  }

  /** What accounts gave, account by account in the order of posting. */
  from(...accounts: readonly Account[]): Line[] {
    return accounts.flatMap((account) => {
      this.summed.add(`from ${account}`)
      return this.postings.filter((one) => one.from === account).map(({ flow }) => flow)
    })
  }

  /** What accounts got, account by account in the order of posting. */
  to(...accounts: readonly Account[]): Line[] {
    return accounts.flatMap((account) => {
      this.summed.add(`to ${account}`)
      return this.postings.filter((one) => one.to === account).map(({ flow }) => flow)
    })
  }

  /**
   * Puts what stands at each month's end into the balance sheet.
   * @throws {Error} when what is held so was summed already
   */
  hold(level: Line, as: Holding): void {
    if (this.summed.has(as)) throw new Error(`"${level.id}" is held as ${as} after its sum was taken`)
    this.holdings.push({ level, as })
  }

  /** What is held, holding by holding in the order of posting. */
  held(...holdings: readonly Holding[]): Line[] {
    return holdings.flatMap((as) => {
      this.summed.add(as)
      return this.holdings.filter((one) => one.as === as).map(({ level }) => level)
    })
  }

  /** Money that came in from outside, and that went out. */
  money(): { readonly received: readonly Line[]; readonly paid: readonly Line[] } {
    const crossing = (from: 'inside' | 'outside', to: 'inside' | 'outside') =>
      this.postings.filter((one) => accounts[one.from] === from && accounts[one.to] === to).map(({ flow }) => flow)
    return { received: crossing('outside', 'inside'), paid: crossing('inside', 'outside') }
  }
}
