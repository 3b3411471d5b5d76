import { keysOf, parentOf, pointerOf, valueAt } from '#pointer/json-pointer.ts'
import { changedAt } from './changed-at.ts'
import { itemsAt } from './rearranged.ts'

/** What a field may name: an id and what it is called. */
export interface Nameable {
  readonly id: string
  readonly name: string
}

/** Fields that name another part of the plan, by place, and the lists whose items they may name. */
const references: Readonly<Record<string, (draft: unknown, pointer: string) => string[]>> = {
  '/fleet/*/site': () => ['/sites'],
  '/fleet/*/bridge/site': () => ['/sites'],
  '/fleet/*/hall': hallsBeside,
  '/fleet/*/bridge/hall': hallsBeside,
  '/fleet/*/replaces': () => ['/fleet'],
  '/terms/shareholders/*/inKind/*/site': () => ['/sites'],
  '/terms/shareholders/*/inKind/*/hall': (draft) => itemsAt(draft, '/sites').map((_, k) => `/sites/${k}/halls`),
  '/terms/shareholders/*/inKind/*/deployment': () => ['/fleet'],
}

/** The halls of the site that the object of a field names. */
function hallsBeside(draft: unknown, pointer: string): string[] {
  const site = valueAt(draft, `${parentOf(pointer)}/site`)
  const position = itemsAt(draft, '/sites').findIndex((one) => idOf(one) === site)
  return position < 0 ? [] : [`/sites/${position}/halls`]
}

export const placeOf = (pointer: string): string =>
  pointerOf(keysOf(pointer).map((key) => (/^\d+$/.test(key) ? '*' : key)))

/** Where a field names a class of accelerators, which is no item of a list but what deployments have in common. */
const ofClass = '/demand/*/requests/*/class'

/** What a field of a draft may name; undefined where it names nothing. */
export function nameables(draft: unknown, pointer: string): Nameable[] | undefined {
  if (placeOf(pointer) === ofClass) return classesOf(draft).map((id) => ({ id, name: id }))
  const lists = references[placeOf(pointer)]?.(draft, pointer)
  return lists?.flatMap((list) =>
    itemsAt(draft, list).flatMap((item) => {
      const id = idOf(item)
      return id === undefined ? [] : [{ id, name: nameOf(item) ?? id }]
    }),
  )
}

/** Classes under which the fleet's hours are sold, each once. */
export function classesOf(draft: unknown): string[] {
  const classes = itemsAt(draft, '/fleet').map((item) => valueAt(item, '/class'))
  return [...new Set(classes.filter((one) => typeof one === 'string'))]
}

/** A draft in which the item at a place has another id, and whatever named it names it still. */
export function renamed(draft: unknown, item: string, id: string): unknown {
  const before = valueAt(draft, `${item}/id`)
  const list = parentOf(item) ?? ''
  const naming = Object.keys(references)
    .flatMap((place) => pointersAt(draft, place))
    .filter(
      (pointer) => valueAt(draft, pointer) === before && references[placeOf(pointer)]?.(draft, pointer).includes(list),
    )
  return [`${item}/id`, ...naming].reduce((next, pointer) => changedAt(next, pointer, id), draft)
}

/** Where in a draft a place is: once for each item of the lists on the way. */
export function pointersAt(draft: unknown, place: string): string[] {
  return keysOf(place).reduce<string[]>(
    (ways, key) =>
      ways.flatMap((way) => (key === '*' ? itemsAt(draft, way).map((_, k) => `${way}/${k}`) : [`${way}/${key}`])),
    [''],
  )
}

/** An id of its own beside those of a list: `loan`, then `loan-2`. */
export function freshId(taken: readonly unknown[], wish: string): string {
  const stem = wish.replace(/-\d+$/, '').slice(0, 28)
  const ids = new Set(taken.map(idOf))
  const numbered = (k: number): string => (k === 1 ? stem : `${stem}-${k}`)
  const first = taken.findIndex((_, k) => !ids.has(numbered(k + 1)))
  return numbered(first < 0 ? taken.length + 1 : first + 1)
}

export function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : undefined
}

/** What an item of a list is called: its name, or the accelerator that it is of. */
export function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  if ('name' in item && typeof item.name === 'string' && item.name !== '') return item.name
  const model = valueAt(item, '/accelerator/model')
  return typeof model === 'string' ? [model, idOf(item)].filter(Boolean).join(' · ') : undefined
}
