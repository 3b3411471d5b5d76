import type { LoanKind } from './loan-kind.ts'

/** All principal at once, at maturity or as the plan ends. */
export const bullet = (): LoanKind => ({
  balloonShare: undefined,
  cover: undefined,
  writePrincipal: () => 0,
  lastSums: ({ principal }) => [principal],
})
