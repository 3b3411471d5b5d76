import type { Expression, Operand } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { above } from '#algebra/operators/compare.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Live } from '../capacity/live.ts'
import type { PublicUse } from '../demand/public-use.ts'
import type { ClassSupply } from '../demand/supply.ts'
import type { Books } from '../ground/books.ts'
import { below0, both, distance, excess, sumBy } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import { type Alert, alert } from './alert.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, check, checkMoney } from './check.ts'

/** What must hold of hours and of their price: hours sold exist, public segments get theirs, and all is billed. */
export function checkSales(to: Checking, centre: Centre): Check[] {
  const { classes, hours, sold, unmet, publicUse } = centre.demand
  const wanted = to.builder.block('check').level('hours', 'H100·h', plus(hours, sold, unmet))
  const ofClasses = (off: (one: ClassSupply) => Operand) => sumBy(classes, off)
  const beyond = ofClasses((one) => excess(one.sold, one.hours))
  return [
    check(to, 'hours-sold', 'H100·h', beyond, wanted),
    check(to, 'hours-accounted', 'H100·h', ofClasses(hoursOff), wanted),
    ...(publicUse
      ? [
          check(
            to,
            'public-hours',
            'H100·h',
            ofClasses((one) => publicHoursOff(one, publicUse)),
            wanted,
          ),
          check(
            to,
            'public-price',
            'KRW/H100·h',
            ofClasses((one) => publicPriceOff(one, publicUse)),
          ),
        ]
      : []),
    checkMoney(to, 'billed', plus(hoursBilledOff(to, centre), careBilledOff(to, centre))),
  ]
}

/** Utilisation beyond which hours are hardly there to be sold, and below which the machines stand idle. */
const fullUtilisation = 0.95
const idleUtilisation = 0.4

export function alertSales(to: Books, { demand: { sold, utilisation } }: Centre): Alert[] {
  const selling = above(sold, 0)
  const idle = both(to.time.operation, selling, above(idleUtilisation, utilisation))
  return [
    alert(to, 'utilisation-high', 'amber', both(selling, above(utilisation, fullUtilisation))),
    alert(to, 'utilisation-low', 'amber', idle),
  ]
}

/** Every hour that may be sold is granted to someone or idle, and none is less than nothing. */
function hoursOff({ hours, granted, idle }: ClassSupply): Expression {
  const given = granted.flatMap(({ guaranteed, extra }) => [guaranteed, extra])
  return plus(distance(hours, plus(...given, idle)), ...[...given, idle].map(below0))
}

const ofState = ({ granted }: ClassSupply) => granted.filter(({ request }) => request.segment.buyer.given?.is('public'))

/** Public segments are granted, first, the share of the class's hours or all they want, and none more than it wants. */
function publicHoursOff(supply: ClassSupply, { share }: PublicUse): Expression {
  const ours = ofState(supply)
  const wanted = sumBy(ours, ({ request }) => request.requested)
  const guaranteed = sumBy(ours, (one) => one.guaranteed)
  return plus(
    distance(guaranteed, least(wanted, times(supply.hours, share))),
    ...ours.map((one) => excess(one.guaranteed, one.request.requested)),
  )
}

/** What public segments pay for an hour and what the policy price takes off it are the parts of one list price. */
function publicPriceOff(supply: ClassSupply, { discount }: PublicUse): Expression {
  return sumBy(ofState(supply), ({ request: { pricePaid, discountPerHour } }) =>
    distance(times(pricePaid, discount), times(discountPerHour, minus(1, discount))),
  )
}

/**
 * What customers pay for hours and what discounts give up come to the list price of the hours billed, and of each list
 * price the discount gives up its share.
 */
function hoursBilledOff({ read, at: { economy } }: Checking, { demand: { classes }, finance }: Centre): Expression {
  const { treasury } = finance
  const granted = classes.flatMap((one) => one.granted)
  if (granted.length === 0) return plus(treasury.discountGiven)
  const inDollars = sumBy(granted, ({ guaranteed, extra, request: { listed, billedShare } }) =>
    times(plus(guaranteed, extra), billedShare, listed),
  )
  const misplaced = sumBy(granted, ({ revenue, discountGiven, request: { discount } }) =>
    minus(times(revenue, discount), times(discountGiven, minus(1, discount))),
  )
  const paid = sumBy(granted, ({ revenue }) => revenue)
  return plus(distance(plus(paid, treasury.discountGiven), times(inDollars, read(economy.usdKrw))), absolute(misplaced))
}

/** Beside hours and guarantees, revenue is the care of machines that others own, and the power passed on to them. */
function careBilledOff(to: Checking, centre: Centre): Expression {
  const { revenue, demand, fleet, anchor } = centre
  const care = fleet.map((live) => careOf(to, centre, live))
  const fees = care.flatMap((one) => one.fees)
  const power = care.flatMap((one) => one.power)
  const ofHours = sumBy(
    demand.classes.flatMap((one) => one.granted),
    (one) => one.revenue,
  )
  return distance(
    minus(revenue.total, ofHours, ...present(anchor?.payment)),
    plus(times(plus(...fees), to.time.priceIndex), ...power),
  )
}

interface Care {
  readonly fees: readonly Expression[]
  readonly power: readonly Expression[]
}

const none = (): Care => ({ fees: [], power: [] })

/** What the owner of machines pays for their care, at prices of the base year, and for the power that they draw. */
function careOf({ read }: Checking, { sites }: Centre, { installed, contractedKw, accelerators }: Live): Care {
  return installed.at.tenure.of<Care>({
    owned: none,
    leased: none,
    hosted: ({ feePerKwMonth, powerPassThrough }) => {
      const billed = sites.flatMap((site) => site.billed).filter((one) => one.installed === installed)
      const cost = sumBy(billed, ({ energyCost }) => energyCost)
      return { fees: [times(contractedKw, read(feePerKwMonth))], power: [times(cost, read(powerPassThrough))] }
    },
    entrusted: ({ feePerMonth }) => ({ fees: [times(accelerators, read(feePerMonth))], power: [] }),
  })
}
