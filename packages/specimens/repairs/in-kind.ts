import type { Plan } from '#contract/plan.ts'
import { broughtInKind } from '#contract/rules/in-kind.ts'
import type { InKind, Shareholder } from '#contract/terms.ts'

/** Holders of common shares bring what is paid for in construction, each thing once; others bring nothing. */
export function brought(plan: Plan): void {
  const left = thingsOf(plan).filter((thing) => mayBeBrought(plan, thing))
  for (const holder of plan.terms.shareholders) {
    const wished = holder.instrument.kind === 'common' ? (holder.inKind ?? []) : []
    const inKind = wished.flatMap(({ what }) => {
      const found = left.findIndex((thing) => thing.what === what)
      return found < 0 ? [] : left.splice(found, 1)
    })
    if (inKind.length > 0) holder.inKind = inKind
    else delete holder.inKind
  }
}

const thingsOf = ({ sites, fleet }: Plan): InKind[] => [
  ...sites.flatMap(({ id, halls }): InKind[] => [
    { what: 'land', site: id },
    ...halls.map((hall): InKind => ({ what: 'hall', site: id, hall: hall.id })),
  ]),
  ...fleet.map(({ id }): InKind => ({ what: 'accelerators', deployment: id })),
]

/** Whether a single holder of common shares may bring it. */
function mayBeBrought({ terms, ...plan }: Plan, thing: InKind): boolean {
  const alone: Shareholder = { ...terms.shareholders[0]!, instrument: { kind: 'common' }, inKind: [thing] }
  return broughtInKind({ ...plan, terms: { ...terms, shareholders: [alone] } }).length === 0
}
