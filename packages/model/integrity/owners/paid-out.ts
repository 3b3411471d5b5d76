import type { Expression } from '#algebra/expression.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Equity } from '../../finance/owners/equity.ts'
import type { Time } from '../../ground/time.ts'

/** What common shareholders get before the end, where they get all that is left. */
export const toCommon = ({ dividends, payoutsToCommon }: Equity, { final }: Time): Expression =>
  plus(dividends, when(final, 0, plus(...payoutsToCommon)))
