import type { Input } from '#algebra/expression.ts'

/** The datum of the plan at a JSON Pointer: what a check recomputes from, whatever the equations made of it. */
export type Read = (pointer: string) => Input
