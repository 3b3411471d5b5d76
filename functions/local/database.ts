import { join } from 'node:path'
import { DynamoPlanStore } from '#store/dynamo-plan-store.ts'
import type { PlanStore } from '#usecases/plan-store.ts'
import { localClient } from './client.ts'
import { startEngine } from './engine.ts'
import type { LocalSettings } from './settings.ts'
import { ensureTable } from './table.ts'

const TABLE = 'planner'

export interface LocalDatabase {
  readonly plans: PlanStore
  close(): Promise<void>
}

/** The plans of this machine: in the embedded engine, or in the DynamoDB that the settings name. */
export async function openDatabase({
  dataFolder,
  endpoint,
}: Pick<LocalSettings, 'dataFolder' | 'endpoint'>): Promise<LocalDatabase> {
  const engine =
    endpoint === undefined ? await startEngine({ databaseFile: join(dataFolder, 'planner.db') }) : undefined
  const client = localClient(endpoint ?? engine!.endpoint)
  const close = async () => {
    client.destroy()
    await engine?.stop()
  }
  try {
    await ensureTable(client, TABLE)
  } catch (error) {
    await close()
    if (endpoint === undefined) throw error
    throw new Error(`No DynamoDB answers at ${endpoint}: ${error instanceof Error ? error.message : error}`)
  }
  return { plans: new DynamoPlanStore(client, TABLE), close }
}
