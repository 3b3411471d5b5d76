import { pointerOf } from '#pointer/json-pointer.ts'

/** Far deeper than any plan; what reads a body may then recurse. */
export const DEEPEST = 64

interface Node {
  readonly value: unknown
  readonly key: PropertyKey
  readonly parent: Node | undefined
  readonly depth: number
}

export interface ShapeOffence {
  readonly pointer: string
  readonly code: 'too-deep' | 'broken-text'
  readonly params: Readonly<Record<string, number>>
}

/** The first place where a parsed body is nested too deeply or holds text that is no Unicode. Does not recurse. */
export function shapeOffence(body: unknown): ShapeOffence | undefined {
  const left: Node[] = [{ value: body, key: '', parent: undefined, depth: 0 }]
  for (let node = left.pop(); node; node = left.pop()) {
    const { value, depth } = node
    if (typeof value === 'string' && !value.isWellFormed())
      return { pointer: placeOf(node), code: 'broken-text', params: {} }
    if (typeof value !== 'object' || value === null) continue
    if (depth > DEEPEST) return { pointer: '', code: 'too-deep', params: { most: DEEPEST } }
    for (const [key, child] of Object.entries(value)) {
      if (!key.isWellFormed()) return { pointer: placeOf(node), code: 'broken-text', params: {} }
      left.push({ value: child, key, parent: node, depth: depth + 1 })
    }
  }
  return undefined
}

function placeOf(node: Node): string {
  const path: PropertyKey[] = []
  for (let at: Node = node; at.parent; at = at.parent) path.unshift(at.key)
  return pointerOf(path)
}
