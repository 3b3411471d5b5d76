import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Plan } from '#contract/plan.ts'
import type { NamedPlan } from './plans.ts'
import type { PlanRecord } from './record.ts'
import { recordIn } from './stored.ts'

/** Opens an empty directory for what is written. @throws {Error} when it holds anything */
export function openDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true })
  if (readdirSync(directory).length > 0) throw new Error(`${directory} is not empty`)
}

/** Files of plans in a directory, in order, without their endings. */
export function namesIn(directory: string): string[] {
  const names = readdirSync(directory).filter((file) => file.endsWith('.json'))
  if (names.length === 0) throw new Error(`${directory} holds no plans`)
  return names.sort().map((file) => file.slice(0, -'.json'.length))
}

/** A plan as it stands in its file. */
export const planText = (named: NamedPlan): string => `${JSON.stringify(named)}\n`

export function planIn(text: string): NamedPlan {
  const { name, workbook, plan } = JSON.parse(text) as NamedPlan
  return { name, workbook, plan: Plan.parse(plan) }
}

export function store(directory: string, name: string, plan: string, record: Uint8Array): void {
  writeFileSync(join(directory, `${name}.json`), plan)
  writeFileSync(join(directory, `${name}.gz`), gzipSync(record, { level: 1 }))
}

export function restore(directory: string, name: string): { named: NamedPlan; record: PlanRecord } {
  return {
    named: planIn(readFileSync(join(directory, `${name}.json`), 'utf8')),
    record: recordIn(gunzipSync(readFileSync(join(directory, `${name}.gz`)))),
  }
}
