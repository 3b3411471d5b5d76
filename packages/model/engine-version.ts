/** Changes whenever the same plan may evaluate to other numbers. */
export const engineVersion = '0.6.0'
