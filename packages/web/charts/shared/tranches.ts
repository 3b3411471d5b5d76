import type { Outcome } from '#model/readings/outcome.ts'
import { bar, type Look } from './look.ts'

const colours = ['#346fb2', '#bacbde', '#6b3fa0', '#d3bdee', '#00798c', '#a5d8dd', '#9e6a00', '#f6e3bd']

/** A loan of the plan, always in the same colour. */
export interface TrancheSeen {
  readonly id: string
  readonly look: Look
}

/** The plan's loans in their order. */
export const tranchesOf = ({ centre }: Outcome): TrancheSeen[] =>
  [...centre.model.lines.keys()]
    .flatMap((id) => /^debt\.([^.]+)\.balance$/.exec(id)?.[1] ?? [])
    .map((id, i) => ({ id, look: bar(colours[i % colours.length]!) }))
