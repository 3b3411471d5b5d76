import type { Overlays } from '#contract/overlays.ts'
import { percent, type Turnable } from '../knobs/knob.ts'

export interface OverlayKnob extends Turnable {
  readonly id: keyof Overlays
  /** Value that leaves plans as they are. */
  readonly still: 0 | 1
}

const factor = {
  unit: 'page.unit.percent',
  scale: percent,
  min: 0.5,
  max: 2,
  step: 0.01,
  relative: true,
  still: 1,
} as const

/** Conditions that are laid over all plans, as they are turned. */
export const overlayKnobs: readonly OverlayKnob[] = [
  { id: 'energyPrice', label: 'compare.energy', ...factor },
  { id: 'usdKrw', label: 'compare.usd', ...factor },
  { id: 'computePrice', label: 'page.knob.price', ...factor },
  {
    id: 'interest',
    label: 'compare.interest',
    unit: 'compare.points',
    scale: percent,
    min: -0.03,
    max: 0.05,
    step: 0.0025,
    relative: true,
    still: 0,
  },
]
