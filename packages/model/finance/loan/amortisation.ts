import type { Tranche } from '#contract/finance.ts'
import type { Arm, Cursor } from '../../plan/cursor.ts'

/** Where the terms of one way of repayment stand. */
export type AmortisationOf<K extends Tranche['amortisation']['kind']> = Cursor<Arm<Tranche['amortisation'], K>>
