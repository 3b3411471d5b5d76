import { caps } from './caps.ts'
import { equity } from './equity.ts'

/** Every way of sizing debt that the contract knows. */
export const sizingKinds = { equity, caps }
