import type { Route } from '#http/route.ts'

/** The id of a plan that nobody has saved. */
export const someId = `pln_${'a'.repeat(32)}`

/** An address of a route: its parameters as their documentation shows them, or of the right form. */
export function addressOf({ path, request }: Route): string {
  const others: Readonly<Record<string, unknown>> = { id: someId, n: 1 }
  return path.replaceAll(/\{(\w+)\}/g, (_, name) => {
    const schema = request.path!.shape[name]!
    return `${schema.meta()?.examples?.[0] ?? others[name]}`
  })
}
