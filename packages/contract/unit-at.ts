/** Unit. */
export function unitAt(_plan: unknown, _pointer: string): string | undefined {
  return undefined
}
