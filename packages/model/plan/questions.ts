import type { Plan } from '#contract/plan.ts'
import { pointerOf, valueAlong, valueAt } from '#pointer/json-pointer.ts'
import type { At, Typed } from './cursor.ts'

type Answer = number | string | boolean | undefined

/** What was asked of a plan's structure, and what it answered. */
export interface Question {
  readonly keys: readonly string[]
  readonly read: (found: unknown) => Answer
  readonly answer: Answer
}

export interface Questions {
  readonly at: At
  /** Everything that was asked, in order. Whoever asks afterwards is refused: the equations would not know the answer. */
  close(): readonly Question[]
}

const given = (found: unknown): boolean => found !== undefined && found !== null
const value = (found: unknown): Answer => found as Answer
const count = (found: unknown): Answer => (found as readonly unknown[] | undefined)?.length

/** Whether a plan answers every question as the plan did that they were asked of. */
export const answersAlike = (plan: Plan, questions: readonly Question[]): boolean =>
  questions.every(({ keys, read, answer }) => read(valueAlong(plan, keys)) === answer)

/** A cursor over a plan that writes down every question about its structure. */
export function questionsOf(plan: Plan): Questions {
  const asked = new Map<string, Question>()
  let open = true

  function ask(keys: readonly string[], how: string, read: Question['read']): Answer {
    const place = pointerOf(keys)
    if (!open) throw new Error(`"${place}" was asked ${how} after the equations were written`)
    const answer = read(valueAlong(plan, keys))
    asked.set(`${place} ${how}`, { keys, read, answer })
    return answer
  }

  function cursor(keys: readonly string[]): object {
    const places = new Map<string, object>()
    const field = (key: string): object => {
      const known = places.get(key) ?? cursor([...keys, key])
      places.set(key, known)
      return known
    }
    const kind = () => {
      const tag = given(valueAlong(plan, [...keys, 'kind'])) ? 'kind' : 'what'
      return ask([...keys, tag], 'for its value', value)
    }
    const self: object = new Proxy(
      {},
      {
        get(_, key) {
          if (typeof key === 'symbol') return undefined
          switch (key) {
            case 'pointer':
              return pointerOf(keys)
            case 'value':
              return ask(keys, 'for its value', value)
            case 'is':
              return (other: Answer) => ask(keys, `whether it is ${other}`, (found) => found === other)
            case 'given':
              return ask(keys, 'whether it is given', given) ? self : undefined
            case 'each':
              return Array.from({ length: ask(keys, 'how many there are', count) as number }, (_, i) =>
                field(String(i)),
              )
            case 'as':
              return (other: Answer) => (kind() === other ? self : undefined)
            case 'of':
              return (table: Readonly<Record<string, (at: object) => unknown>>) => table[kind() as string]!(self)
            default:
              return field(key)
          }
        },
      },
    )
    return self
  }

  return {
    at: cursor([]) as At,
    close() {
      open = false
      return [...asked.values()]
    },
  }
}

/** What a plan, this one or another, holds at a place. */
export function valueIn<T>(plan: Plan, at: Typed<T>): T {
  const { pointer } = at as { readonly pointer: string }
  return valueAt(plan, pointer) as T
}
