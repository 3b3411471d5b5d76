import { equityFirst } from './equity-first.ts'
import { proRata } from './pro-rata.ts'
import { schedule } from './schedule.ts'

/** Every way of calling equity that the contract knows. */
export const callKinds = { 'pro-rata': proRata, 'equity-first': equityFirst, schedule }
