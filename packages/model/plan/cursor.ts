import type { Place } from '#algebra/model-builder.ts'
import type { Plan } from '#contract/plan.ts'

declare const ofType: unique symbol

/** A place of a plan, with the type of what stands there. */
export interface Typed<T> {
  readonly [ofType]?: T
}

/** A number, a text or a flag. Asked for its value, it decides the equations; read by an input, it does not. */
export interface Leaf<T> extends Place, Typed<T> {
  /** The value itself: plans with another one have other equations. */
  readonly value: T
  /** Whether it is this value: plans that answer alike share their equations. */
  is(value: T): boolean
}

/** Something that a plan may leave out. */
export interface Optional<T> extends Typed<T | undefined> {
  /** The cursor of what the plan gives; undefined where it gives nothing. */
  readonly given: Cursor<T> | undefined
}

/** Several things of a kind, in the order of the plan. */
export interface List<T> extends Typed<readonly T[]> {
  readonly each: readonly Cursor<T>[]
}

type Fields<T> = { readonly [K in keyof T & string]: Cursor<T[K]> }

type TagOf<T> = T extends { readonly kind: string }
  ? T['kind']
  : T extends { readonly what: string }
    ? T['what']
    : never

/** The arm of a union of kinds. */
export type Arm<T, K> = Extract<T, { readonly kind: K } | { readonly what: K }>

/** One of several kinds: what is common to all of them, and each kind with its own. */
interface Choice<T> {
  /** The cursor of the kind, where the plan has this one. */
  as<K extends TagOf<T>>(kind: K): Cursor<Arm<T, K>> | undefined
  /** What stands for the kind of the plan in a table that has an entry for each of them. */
  of<R>(table: { readonly [K in TagOf<T>]: (at: Cursor<Arm<T, K>>) => R }): R
}

type Step = { readonly from: string; readonly value: number }

type IsUnion<T, U = T> = T extends unknown ? ([U] extends [T] ? false : true) : never

type Scalar = number | string | boolean

/**
 * A place of the plan, typed from the contract. What is not there is a type error: an optional part has its places only
 * once it was asked whether it is given, a kind only once it was asked which one it is.
 */
export type Cursor<T> = [undefined] extends [T]
  ? Optional<NonNullable<T>>
  : [null] extends [T]
    ? Optional<NonNullable<T>>
    : [T] extends [Scalar]
      ? Leaf<T>
      : [T] extends [number | readonly Step[]]
        ? Place & Typed<T>
        : [T] extends [readonly (infer E)[]]
          ? List<E>
          : [IsUnion<T>] extends [false]
            ? Fields<T> & Typed<T>
            : Fields<T> & Choice<T> & Typed<T>

/** The whole plan, as blocks ask it. */
export type At = Cursor<Plan>

/** What stands at a cursor. */
export type Of<C> = C extends Typed<infer T> ? T : never
