import type { Plan } from '#contract/plan.ts'
import { pointerOf } from '#pointer/json-pointer.ts'

/** One difference between two plans. */
export interface Change {
  readonly kind: 'changed' | 'added' | 'removed'
  /** JSON Pointer (RFC 6901) in the first plan; of what is added, in the second. */
  readonly pointer: string
  /** JSON of the first plan; absent of what is added. */
  readonly before?: unknown
  /** JSON of the second plan; absent of what is removed. */
  readonly after?: unknown
}

/** What differs between two plans, and every plan that lies between them. */
export interface Differences {
  /** In the order of the plan's fields. */
  readonly changes: readonly Change[]
  /**
   * The first plan with some of the changes made, by their positions from 0: JSON that may break the rules of plans.
   * With all of them made it differs from the second in nothing that an equation reads.
   */
  between(made: ReadonlySet<number>): unknown
}

type Node =
  | { readonly kind: 'same'; readonly value: unknown }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [key: string, node: Node])[] }
  | { readonly kind: 'list'; readonly items: readonly Node[] }

type Holder = Readonly<Record<string, unknown>>

/** Changes beyond this many are taken together by the part of the plan that they lie in. */
const mostChanges = 80

/**
 * What differs between two plans. Parts of a list are matched by their id; a path, a curve and an object of another
 * kind are one change each. Titles, names, notes and sources enter no equation and are no changes. Of more than 80
 * differences those are taken together that lie in one part of the plan, the smallest parts first.
 * @example
 * import { presets } from '#catalog/presets.ts'
 * const from = presets.get('gumi-60mw')!
 * const to = { ...from, economy: { ...from.economy, usdKrw: 1300 } }
 * const { changes, between } = differences(from, to)
 * changes // → [{ kind: 'changed', pointer: '/economy/usdKrw', before: from.economy.usdKrw, after: 1300 }]
 * between(new Set([0])) // → to
 */
export function differences(from: Plan, to: Plan): Differences {
  const whole = compare(from, to, '', '')
  let depth = depthOf(whole)
  let kept = whole
  while (depth > 1 && changesOf(kept).length > mostChanges) kept = coarse(whole, --depth, '')
  const changes = changesOf(kept)
  const positions = new Map(changes.map((change, i) => [change, i]))
  return { changes, between: (made) => mixed(kept, (change) => made.has(positions.get(change)!)) }
}

const unread = new Set(['/meta/title', '/meta/note', '/sources'])

function compare(before: unknown, after: unknown, at: string, then: string): Node {
  if (unread.has(at) || at.endsWith('/name') || isSame(before, after)) return { kind: 'same', value: after }
  if (Array.isArray(before) && Array.isArray(after))
    return lists(before, after, at, then) ?? change(before, after, at, then)
  if (isHolder(before) && isHolder(after) && kindOf(before) === kindOf(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return {
      kind: 'object',
      entries: keys.map((key) => [
        key,
        compare(before[key], after[key], at + pointerOf([key]), then + pointerOf([key])),
      ]),
    }
  }
  return change(before, after, at, then)
}

/** What decides whether two objects can be compared field by field. Half of one machine and half of another is none. */
const kindOf = ({ kind, accelerator }: Holder): unknown => (isHolder(accelerator) ? accelerator.model : kind)

function change(before: unknown, after: unknown, at: string, then: string): Node {
  if (before === undefined) return { kind: 'change', change: { kind: 'added', pointer: then, after } }
  if (after === undefined) return { kind: 'change', change: { kind: 'removed', pointer: at, before } }
  return { kind: 'change', change: { kind: 'changed', pointer: at, before, after } }
}

/** Lists part by part; undefined where their parts cannot be matched. */
function lists(before: readonly unknown[], after: readonly unknown[], at: string, then: string): Node | undefined {
  if (![...before, ...after].every(isHolder)) return undefined
  const was = before.map((part) => nameOf(part as Holder))
  const is = after.map((part) => nameOf(part as Holder))
  if ([...was, ...is].every((name) => name !== undefined)) return matched(before, after, was, is, at, then)
  if (before.length !== after.length || [...before, ...after].some((part) => 'from' in (part as Holder)))
    return undefined
  return {
    kind: 'list',
    items: before.map((part, i) => compare(part, after[i], at + pointerOf([i]), then + pointerOf([i]))),
  }
}

/** Undefined where what is in both stands in another order, which the equations may read. */
function matched(
  before: readonly unknown[],
  after: readonly unknown[],
  was: readonly unknown[],
  is: readonly unknown[],
  at: string,
  then: string,
): Node | undefined {
  const stays = was.filter((name) => is.includes(name))
  const stayed = is.filter((name) => was.includes(name))
  if (!isSame(stays, stayed)) return undefined
  const items: Node[] = []
  for (let i = 0, k = 0; i < before.length || k < after.length; ) {
    const goes = i < before.length && !is.includes(was[i])
    const comes = k < after.length && !was.includes(is[k])
    const here = goes || !comes ? before[i] : undefined
    const there = goes ? undefined : after[k]
    items.push(compare(here, there, at + pointerOf([i]), then + pointerOf([k])))
    if (goes || !comes) i++
    if (!goes) k++
  }
  return { kind: 'list', items }
}

const nameOf = (part: Holder): string | undefined => {
  const name = part.id ?? part.class
  return typeof name === 'string' ? name : undefined
}

/** The same with what lies deeper than this many keys as one change. */
function coarse(node: Node, depth: number, at: string): Node {
  if (node.kind === 'same' || node.kind === 'change') return node
  if (depth === 0) {
    if (changesOf(node).length === 0) return node
    return change(
      mixed(node, () => false),
      mixed(node, () => true),
      at,
      at,
    )
  }
  if (node.kind === 'object')
    return {
      kind: 'object',
      entries: node.entries.map(([key, part]) => [key, coarse(part, depth - 1, at + pointerOf([key]))]),
    }
  // What is added has no place in the first plan, and takes none from the parts after it.
  let place = -1
  const items = node.items.map((part) => {
    if (!(part.kind === 'change' && part.change.kind === 'added')) place++
    return coarse(part, depth - 1, at + pointerOf([place]))
  })
  return { kind: 'list', items }
}

function depthOf(node: Node): number {
  if (node.kind === 'same' || node.kind === 'change') return 0
  return 1 + Math.max(0, ...partsOf(node).map(depthOf))
}

const partsOf = (node: Node): readonly Node[] => {
  if (node.kind === 'object') return node.entries.map(([, part]) => part)
  return node.kind === 'list' ? node.items : []
}

const changesOf = (node: Node): Change[] => (node.kind === 'change' ? [node.change] : partsOf(node).flatMap(changesOf))

/** What a node comes to where some of its changes are made. */
function mixed(node: Node, isMade: (change: Change) => boolean): unknown {
  if (node.kind === 'same') return node.value
  if (node.kind === 'change') return isMade(node.change) ? node.change.after : node.change.before
  if (node.kind === 'list') return node.items.map((part) => mixed(part, isMade)).filter((part) => part !== undefined)
  const entries = node.entries.map(([key, part]) => [key, mixed(part, isMade)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

const isHolder = (value: unknown): value is Holder =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((part, i) => isSame(part, b[i]))
  if (!isHolder(a) || !isHolder(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isSame(a[key], b[key]))
}
