import { bullet } from './bullet.ts'
import { equalPrincipal } from './equal-principal.ts'
import { level } from './level.ts'
import { sculpted } from './sculpted.ts'

/** Every way of repayment that the contract knows. */
export const loanKinds = { level, 'equal-principal': equalPrincipal, bullet, sculpted }
