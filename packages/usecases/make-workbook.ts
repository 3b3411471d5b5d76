import type { Speech } from '#algebra/formula-text.ts'
import { boundsAt } from '#contract/bounds-at.ts'
import type { Plan } from '#contract/plan.ts'
import { engineVersion } from '#model/engine-version.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { workbook } from '#workbook/workbook.ts'
import type { Context } from './context.ts'
import { Fault } from './fault.ts'
import { hashOf } from './plan-hash.ts'
import { resolvePlan, type Subject } from './resolve-plan.ts'
import { evaluable } from './stored-plans.ts'

/** Largest workbook in bytes: a function's reply may be 6 MB, and base64 makes four bytes of three. */
export const WORKBOOK_BYTES = 4_400_000

/** The bytes of an .xlsx file, and the plan's title to name it after. */
export interface Workbook {
  readonly title: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * A plan's model with live formulas (Office Open XML), its words in the speaker's language.
 * @throws {Fault} `workbook-too-large`, and as `resolvePlan`
 */
export async function makeWorkbook(subject: Subject, speech: Speech): Promise<Workbook> {
  return ofPlan(resolvePlan(subject), speech)
}

/**
 * The same of the latest revision of a stored plan.
 * @throws {Fault} `workbook-too-large`, and as `evaluable`
 */
export async function planWorkbook(context: Context, id: string, speech: Speech): Promise<Workbook> {
  return ofPlan(await evaluable(context, id), speech)
}

async function ofPlan(plan: Plan, speech: Speech): Promise<Workbook> {
  const planHash = await hashOf(plan)
  const bytes = workbook({ plan, outcome: evaluatePlan(plan), planHash, engineVersion, speech, boundsAt })
  if (bytes.length > WORKBOOK_BYTES)
    throw new Fault('workbook-too-large', { bytes: bytes.length, limit: WORKBOOK_BYTES })
  return { title: plan.meta.title, bytes }
}
