export const evaluationExample = undefined
export const traceExample = undefined
