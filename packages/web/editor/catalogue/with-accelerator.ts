import type { CatalogReply } from '#contract/catalog.ts'
import type { Citation } from '#contract/plan.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { changedAt } from '../document/changed-at.ts'
import { type Cited, withCited } from '../document/cited.ts'

export type CatalogAccelerator = CatalogReply['accelerators'][string]
type CatalogFigure = CatalogAccelerator['perNode']

/**
 * A draft whose deployment at a place is of an accelerator of the catalog: what it is, its node and, where the centre
 * buys it, its price. What the catalog leaves open stays as it was.
 */
export function withAccelerator(draft: unknown, pointer: string, entry: CatalogAccelerator): unknown {
  const { model, domestic, cooling, bf16Tflops, fp8Tflops, fp64Tflops, h100Equivalent, perNode, nodeKw, nodesPerRack } =
    entry
  const throughput = { bf16Tflops, fp8Tflops, fp64Tflops }
  const kind = { model, domestic, cooling, ...valuesOf(throughput, 0), h100Equivalent: h100Equivalent.value }
  const node = { accelerators: perNode, kw: nodeKw, perRackMost: nodesPerRack }
  const before = valueAt(draft, `${pointer}/node`)
  const cited = {
    accelerator: { ...citationsOf(throughput, entry), ...citationsOf({ h100Equivalent }, entry) },
    node: citationsOf(node, entry),
  }
  const typed = withCited(draft, `${pointer}/accelerator`, kind, cited.accelerator)
  const nodes = { ...(typeof before === 'object' ? before : {}), ...valuesOf(node) }
  return withPrice(withNode(typed, `${pointer}/node`, nodes, cited.node), pointer, entry)
}

/** The node, its new sources beside those of what stays. */
function withNode(draft: unknown, pointer: string, node: object, sources: Cited): unknown {
  return Object.entries(node).reduce<unknown>((next, [key, value]) => {
    const own = sources[`/${key}`]
    return own ? withCited(next, `${pointer}/${key}`, value, { '': own }) : changedAt(next, `${pointer}/${key}`, value)
  }, draft)
}

/** The price in USD by date, where the centre buys its accelerators and the catalog knows what they cost. */
function withPrice(draft: unknown, pointer: string, { price, priced, perNode }: CatalogAccelerator): unknown {
  const tenure = `${pointer}/tenure`
  if (valueAt(draft, `${tenure}/kind`) !== 'owned' || price.length === 0) return draft
  const each = priced === 'rack' ? perNode.value : 1
  const steps = price.map(({ from, figure }) => ({ from, value: figure.value / each }))
  const sources = price.map(({ figure }, k): [string, Citation] => [
    `/${k}/value`,
    { ...citationOf(figure), value: figure.value / each },
  ])
  return changedAt(withCited(draft, `${tenure}/price`, steps, Object.fromEntries(sources)), `${tenure}/currency`, 'USD')
}

type Figures = Readonly<Record<string, CatalogFigure | null>>

const valuesOf = (figures: Figures, otherwise?: number): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, figure]) => {
      const value = figure?.value ?? otherwise
      return value === undefined ? [] : [[key, value]]
    }),
  )

const citationsOf = (figures: Figures, { missing }: CatalogAccelerator): Cited =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, figure]) => {
      const why = missing[key]
      if (figure) return [[`/${key}`, citationOf(figure)]]
      return why === undefined ? [] : [[`/${key}`, { value: 0, source: 'Assumption', confidence: 'A', note: why }]]
    }),
  )

const citationOf = ({ value, source, asOf, confidence, note }: CatalogFigure): Citation => ({
  value,
  source,
  confidence,
  ...(asOf === '' ? {} : { asOf }),
  ...(note === undefined ? {} : { note }),
})
