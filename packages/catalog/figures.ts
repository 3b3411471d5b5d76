import type { Figure } from './figure.ts'
import { acceleratorFigures } from './figures/accelerators.ts'
import { financeFigures } from './figures/finance.ts'
import { programmeFigures } from './figures/programme.ts'
import { siteFigures } from './figures/site.ts'

const all = { ...programmeFigures, ...acceleratorFigures, ...siteFigures, ...financeFigures }

export type FigureId = keyof typeof all

/** Every sourced figure by id. */
export const figures: Readonly<Record<FigureId, Figure>> = all
