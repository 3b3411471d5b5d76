import type { Confidence, Figure } from '../figure.ts'

/** Figures of one source and date. */
export function sourced(source: string, asOf: string) {
  return (value: number, unit: string, confidence: Confidence, note?: string): Figure => ({
    value,
    unit,
    source,
    asOf,
    confidence,
    ...(note === undefined ? {} : { note }),
  })
}

/** A figure without a source: how sure of it, and why it is taken. */
export function assumed(value: number, unit: string, sure: number, why: string): Figure {
  return { value, unit, source: 'No source found', asOf: '', confidence: `A-${sure} %`, note: why }
}

/** Why no number of nodes per rack is given for nodes that are racked freely. */
export const envelopeDecides = 'As many nodes as the rack envelope holds'
