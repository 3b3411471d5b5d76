import type { CancellationReason } from '@aws-sdk/client-dynamodb'
import { Fault } from '#usecases/fault.ts'
import { type Item, numberOf } from './items.ts'
import { isRefusal } from './transact.ts'

/** A plan that was never there and one that was deleted look the same to the caller. */
export const isGone = (head: Item | undefined): boolean => head === undefined || head.deletedAt !== undefined

/** Why a head was not written over by someone who had seen its revision `seen`. */
export function headRefusal(reason: CancellationReason | undefined, planId: string, seen: number): Fault {
  if (!isRefusal(reason)) return unexplained(planId, seen)
  return isGone(reason?.Item) ? new Fault('plan-not-found', { id: planId }) : clash(reason?.Item, seen)
}

/** Why a plan was not created: its id is taken, be it by a deleted plan. Whoever creates has seen revision 0. */
export function creationRefusal(reason: CancellationReason | undefined, planId: string): Fault {
  return isRefusal(reason) && reason?.Item ? clash(reason.Item, 0) : unexplained(planId, 0)
}

/** Why a tag was not changed: the plan is not there, or has no room for it. */
export function tagRefusal(reason: CancellationReason | undefined, planId: string, most: number): Fault {
  return isGone(reason?.Item) ? new Fault('plan-not-found', { id: planId }) : new Fault('too-many-tags', { most })
}

const clash = (head: Item | undefined, seen: number): Fault =>
  new Fault('revision-clash', { latest: numberOf(head ?? {}, 'number'), seen })

/** Heads, revisions and claims are only ever written together, so the table was changed by someone else. */
const unexplained = (planId: string, seen: number): Fault =>
  new Fault(
    'store-unavailable',
    {},
    [],
    new Error(`plan ${planId}: the items after revision ${seen} do not fit its head`),
  )
