import { type Arm, structureOf } from '#contract/structure.ts'

/** Which of several things stands at a place of a draft; undefined where it is none of them. What is in it may be wrong. */
export function armOf(arms: readonly Arm[], value: unknown): Arm | undefined {
  return arms.find(({ schema, name }) => {
    const structure = structureOf(schema)
    switch (structure.is) {
      case 'literal':
        return structure.value === value
      case 'object':
        return (
          kindOf(
            value,
            structure.fields.map(([key]) => key),
          ) === name
        )
      case 'list':
        return Array.isArray(value)
      case 'number':
        return typeof value !== 'object'
      default:
        return typeof value === 'string'
    }
  })
}

/** The field that tells things of several kinds apart. */
export const kindField = (keys: readonly string[]): string => (keys.includes('kind') ? 'kind' : 'what')

function kindOf(value: unknown, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, kindField(keys))?.value
}
