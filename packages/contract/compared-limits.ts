/** Most plans that are compared at once. */
export const mostCompared = 20

/** Conditions that may be laid over compared plans, by name. */
export const overlayNames = ['energyPrice', 'usdKrw', 'computePrice', 'interest'] as const
