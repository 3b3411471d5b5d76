import type { Figure } from './figure.ts'
import { acceleratorFigures } from './figures/accelerators.ts'
import { financeFigures } from './figures/finance.ts'
import { programmeFigures } from './figures/programme.ts'
import { siteFigures } from './figures/site.ts'
import { tariffCharges } from './tariffs/charges.ts'

const all = { ...programmeFigures, ...acceleratorFigures, ...siteFigures, ...financeFigures, ...tariffCharges }

export type FigureId = keyof typeof all

/** Every sourced figure by id. */
export const figures: Readonly<Record<FigureId, Figure>> = all
