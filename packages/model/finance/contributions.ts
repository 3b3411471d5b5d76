import type { Expression, Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { minus } from '#algebra/operators/minus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import type { InKind, Shareholder } from '#contract/terms.ts'
import { sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Capex } from '../operation/capex.ts'

/** What shareholders bring in place of cash. */
export interface Contributions {
  readonly each: ReadonlyMap<Shareholder, Line>
  readonly paid: Line
  readonly paidToDate: Line
  /** Of it, what grants and a lessor then need not pay for. */
  readonly accelerators: Expression
  readonly besideLand: Expression
}

/** Land, halls and accelerators of the plan, at what they cost it, in the months in which that is due in construction. */
export function contributionBlocks(
  builder: ModelBuilder,
  plan: Plan,
  time: Time,
  capex: Capex,
): Contributions | undefined {
  const bringing = plan.terms.shareholders.filter(({ inKind }) => inKind)
  if (bringing.length === 0) return undefined
  const sources = builder.block('sources')
  const each = new Map(
    bringing.map((one) => {
      const block = builder.block('holder', { instance: one.id, args: { holder: one.name } })
      return [one, block.flow('inKind', 'KRW', inConstruction(time, one.inKind!, plan, capex))]
    }),
  )
  const paid = sources.flow(
    'inKind',
    'KRW',
    sumBy([...each.values()], (line) => line),
  )
  sources.measure('inKindTotal', total(paid))
  const things = bringing.flatMap(({ inKind }) => inKind!)
  const of = (...kinds: InKind['what'][]) =>
    inConstruction(
      time,
      things.filter(({ what }) => kinds.includes(what)),
      plan,
      capex,
    )
  return {
    each,
    paid,
    paidToDate: sources.level('inKindToDate', 'KRW', balance(paid)),
    accelerators: of('accelerators'),
    besideLand: of('hall', 'accelerators'),
  }
}

const inConstruction = (time: Time, things: readonly InKind[], plan: Plan, capex: Capex) =>
  when(
    time.construction,
    sumBy(things, (thing) => costOf(thing, plan, capex)),
  )

/** What a thing costs but tax on its acquisition, which is paid in cash. */
function costOf(thing: InKind, { sites }: Plan, capex: Capex): Expression | Line {
  if (thing.what === 'accelerators')
    return capex.accelerators.find(({ installed }) => installed.deployment.id === thing.deployment)!.spending
  const i = sites.findIndex(({ id }) => id === thing.site)
  if (thing.what === 'land') return capex.plots[i]!.spending
  const k = sites[i]!.halls.findIndex(({ id }) => id === thing.hall)
  const { spending, tax } = capex.halls.find(({ shell }) => shell.at === `/sites/${i}/halls/${k}`)!
  return tax ? minus(spending, tax) : spending
}
