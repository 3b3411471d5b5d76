import type { Repair } from './repair.ts'

/** Cooling is designed for no less than the warmest month. */
export const comfortableClimate: Repair = ({ sites }) => {
  for (const { climate } of sites) climate.designC = Math.max(climate.designC, ...climate.monthlyC)
}

/** A load shape has some load on each kind of day. */
export const loadedDays: Repair = ({ sites }) => {
  for (const { energy } of sites) {
    const days = energy.kind === 'tariff' && energy.loadShape ? Object.values(energy.loadShape) : []
    for (const day of days) if (!day.some((weight) => weight > 0)) day[0] = 1
  }
}
