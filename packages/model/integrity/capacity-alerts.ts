import type { Line, Operand } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { HallLines } from '../capacity/housing.ts'
import type { Live } from '../capacity/live.ts'
import type { Quota } from '../capacity/quota.ts'
import type { SiteLines } from '../capacity/site.ts'
import type { Demand } from '../demand/demand.ts'
import { kwPerMw } from '../ground/constants.ts'
import { both, excess, not } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Alert } from './alert.ts'

/** A peak counts as above the design peak beyond rounding. */
const hair = 1 + 1e-9

/** Utilisation beyond which hours are hardly there to be sold, and below which the machines stand idle. */
const fullUtilisation = 0.95
const idleUtilisation = 0.4

interface Physical {
  readonly sites: readonly SiteLines[]
  readonly fleet: readonly Live[]
  readonly demand: Demand
  readonly quota: Quota | undefined
}

/** What a reader should know of the machines of a plan. */
export function capacityAlerts(builder: ModelBuilder, { sites, fleet, demand, quota }: Physical, time: Time): Alert[] {
  const whole = (id: string, severity: Alert['severity'], condition: Operand): Alert => ({
    id,
    severity,
    condition: builder.block('alert').level(id, '1', condition),
    args: {},
  })
  const selling = above(demand.sold, 0)
  return [
    ...sites.flatMap((site) => [...siteAlerts(site, time), ...site.halls.flatMap(hallAlerts)]),
    ...fleet.flatMap(lifeAlerts),
    ...(quota ? [whole('quota-missed', 'red', quota.missed)] : []),
    whole('utilisation-high', 'amber', both(selling, above(demand.utilisation, fullUtilisation))),
    whole('utilisation-low', 'amber', both(time.operation, selling, above(idleUtilisation, demand.utilisation))),
  ]
}

function siteAlerts({ shell, gridShort, halls, bill, facilityMw }: SiteLines, time: Time): Alert[] {
  const { block, grid, site } = shell
  const add = (id: string, condition: Operand, amount?: Line, severity: Alert['severity'] = 'red'): Alert => ({
    id,
    severity,
    condition: block.level(`alert-${id}`, '1', condition),
    args: { site: site.name },
    ...(amount ? { amount } : {}),
  })
  const installed = plus(...halls.map((hall) => hall.itMwInstalled))
  return [
    add('power-short', above(gridShort, 0), gridShort),
    add('power-late', both(above(installed, 0), above(grid.firstPower, monthIndex))),
    ...(site.grid.assessment === null ? [add('no-assessment', grid.assessmentNeeded)] : []),
    add('voltage-low', grid.voltageLow, grid.contracted),
    add('energy-above-cpi', both(time.operation, above(bill.escalation, time.cpi)), undefined, 'amber'),
    ...(bill.metered ? [add('peak-over-design', above(bill.metered.shapedKw, times(facilityMw, kwPerMw, hair)))] : []),
  ]
}

function hallAlerts({ shell, itMwInstalled, racksInstalled }: HallLines): Alert[] {
  const { block, open } = shell
  const add = (id: string, condition: Operand, amount?: Line): Alert => ({
    id,
    severity: 'red',
    condition: block.level(`alert-${id}`, '1', condition),
    args: { hall: shell.name },
    ...(amount ? { amount } : {}),
  })
  const roomShort = block.level('roomShortMw', 'MW', times(open, excess(itMwInstalled, shell.itMw)))
  const racksShort = block.level('racksShort', 'rack', times(open, excess(racksInstalled, shell.positions)))
  return [
    add('hall-late', both(above(itMwInstalled, 0), not(open))),
    add('hall-short', above(roomShort, 0), roomShort),
    add('racks-short', above(racksShort, 0), racksShort),
  ]
}

/** Accelerators kept in service beyond their book life. */
function lifeAlerts({ installed }: Live): Alert[] {
  const { block, deployment, accelerators, firstService, lifeMonths } = installed
  const past = both(above(accelerators, 0), atLeast(monthIndex, plus(firstService, lifeMonths)))
  return [
    {
      id: 'past-life',
      severity: 'amber',
      condition: block.level('alert-past-life', '1', past),
      args: { deployment: deployment.id },
    },
  ]
}
