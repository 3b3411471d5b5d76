import type { Figure } from './figure.ts'
import { acceleratorFigures } from './figures/accelerators.ts'
import { capitalFigures } from './figures/capital.ts'
import { carbonFigures } from './figures/carbon.ts'
import { climateFigures } from './figures/climate.ts'
import { demandFigures } from './figures/demand.ts'
import { financeFigures } from './figures/finance.ts'
import { gridRules } from './figures/grid.ts'
import { ownershipRules } from './figures/ownership.ts'
import { powerChainFigures } from './figures/power-chain.ts'
import { programmeFigures } from './figures/programme.ts'
import { reliabilityFigures } from './figures/reliability.ts'
import { siteFigures } from './figures/site.ts'
import { supplyFigures } from './figures/supply.ts'
import { tariffCharges } from './tariffs/charges.ts'

const all = {
  ...programmeFigures,
  ...demandFigures,
  ...acceleratorFigures,
  ...supplyFigures,
  ...reliabilityFigures,
  ...siteFigures,
  ...climateFigures,
  ...powerChainFigures,
  ...gridRules,
  ...ownershipRules,
  ...carbonFigures,
  ...financeFigures,
  ...capitalFigures,
  ...tariffCharges,
}

export type FigureId = keyof typeof all

/** Every sourced figure by id. */
export const figures: Readonly<Record<FigureId, Figure>> = all
