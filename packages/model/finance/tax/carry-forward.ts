import type { Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import { excess } from '../../ground/formulas.ts'

/** Something that is made in a year, used in later ones, and lost when its time is up. */
export interface CarryForward {
  /** Years for which it is kept. */
  readonly years: number
  readonly made: Line
  readonly used: Line
  readonly expired: Line
  readonly balance: Line
  /** Most that may be used. */
  readonly cap: Line
  /** What there is to use. */
  readonly available: Line
}

interface Carried {
  readonly years: number
  readonly assessed: Line
  readonly made: Line
  readonly most: Line
  /** Whether it may be used in the year in which it is made. */
  readonly atOnce: boolean
}

/** Oldest first: it expires when all that was made up to its year exceeds all that was used or expired since. */
export function writeCarryForward(
  block: Block,
  id: 'loss' | 'credit',
  { years, assessed, made, most, atOnce }: Carried,
): CarryForward {
  const all = id === 'loss' ? 'losses' : 'credits'
  const carried = block.declareLevel(`${all}Carried`, 'KRW')
  const available = block.level(`${all}Available`, 'KRW', atOnce ? plus(lag(carried), made) : lag(carried))
  const used = block.flow(`${id}Used`, 'KRW', when(assessed, least(available, most)))
  const expiredToDate = block.declareLevel(`${all}ExpiredToDate`, 'KRW')
  const madeToDate = block.level(`${all}MadeToDate`, 'KRW', balance(made))
  const usedToDate = block.level(`${all}UsedToDate`, 'KRW', balance(used))
  const expired = block.flow(
    `${id}Expired`,
    'KRW',
    when(assessed, excess(lag(madeToDate, years * 12), plus(usedToDate, lag(expiredToDate)))),
    'tax.lossesExpireOldestFirst',
  )
  block.define(expiredToDate, balance(expired))
  block.define(carried, balance(made, plus(used, expired)))
  return { years, made, used, expired, balance: carried, cap: most, available }
}
