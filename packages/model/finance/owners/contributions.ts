import type { Expression, Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import { balance } from '#algebra/operators/balance.ts'
import { minus } from '#algebra/operators/minus.ts'
import { when } from '#algebra/operators/when.ts'
import type { InKind, Shareholder } from '#contract/terms.ts'
import type { Books } from '../../ground/books.ts'
import { sumBy } from '../../ground/formulas.ts'
import type { Time } from '../../ground/time.ts'
import type { Capex } from '../../operation/capex.ts'
import type { At, Cursor } from '../../plan/cursor.ts'

/** What shareholders bring in place of cash. */
export interface Contributions {
  readonly each: ReadonlyMap<Cursor<Shareholder>, Line>
  readonly paid: Line
  readonly paidToDate: Line
  /** Of it, what grants and a lessor then need not pay for. */
  readonly accelerators: Expression
  readonly besideLand: Expression
}

/** Land, halls and accelerators of the plan, at what they cost it, in the months in which that is due in construction. */
export function writeContributions({ builder, at, time, ledger }: Books, capex: Capex): Contributions | undefined {
  const bringing = at.terms.shareholders.each.flatMap((one) => {
    const inKind = one.inKind.given
    return inKind ? [{ holder: one, things: inKind.each.map((thing) => thingOf(thing, at, capex)) }] : []
  })
  if (bringing.length === 0) return undefined
  const sources = builder.block('sources')
  const each = new Map(
    bringing.map(({ holder, things }) => {
      const block = builder.block('holder', { instance: holder.id.value, args: { holder: holder.name.value } })
      return [holder, block.flow('inKind', 'KRW', inConstruction(time, things))]
    }),
  )
  const paid = sources.flow(
    'inKind',
    'KRW',
    sumBy([...each.values()], (line) => line),
  )
  sources.measure('inKindTotal', total(paid))
  ledger.post(paid, 'inKind', 'paidOtherwise')
  const all = bringing.flatMap(({ things }) => things)
  const of = (...kinds: readonly InKind['what'][]) =>
    inConstruction(
      time,
      all.filter(({ what }) => kinds.includes(what)),
    )
  return {
    each,
    paid,
    paidToDate: sources.level('inKindToDate', 'KRW', balance(paid)),
    accelerators: of('accelerators'),
    besideLand: of('hall', 'accelerators'),
  }
}

interface Thing {
  readonly what: InKind['what']
  /** What it costs but tax on its acquisition, which is paid in cash. */
  readonly cost: Expression | Line
}

const inConstruction = (time: Time, things: readonly Thing[]) =>
  when(
    time.construction,
    sumBy(things, ({ cost }) => cost),
  )

function thingOf(thing: Cursor<InKind>, { sites }: At, capex: Capex): Thing {
  const siteOf = (id: string) => sites.each.findIndex((site) => site.id.value === id)
  return thing.of<Thing>({
    land: ({ site }) => ({ what: 'land', cost: capex.plots[siteOf(site.value)]!.spending }),
    hall({ site, hall }) {
      const at = sites.each[siteOf(site.value)]!.halls.each.find((one) => one.id.value === hall.value)
      const { spending, tax } = capex.halls.find(({ shell }) => shell.at === at)!
      return { what: 'hall', cost: tax ? minus(spending, tax) : spending }
    },
    accelerators: ({ deployment }) => ({
      what: 'accelerators',
      cost: capex.accelerators.find(({ installed }) => installed.at.id.value === deployment.value)!.spending,
    }),
  })
}
