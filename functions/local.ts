import { randomUUID } from 'node:crypto'
import { createApp } from '#http/app.ts'
import { fixedActor } from './fixed-actor.ts'
import { openDatabase } from './local/database.ts'
import { assertFree, listen } from './local/server.ts'
import { localSettings } from './local/settings.ts'
import { siteOf } from './local/site.ts'
import { welcome } from './local/welcome.ts'
import { bundlePage } from './tools/bundle-page.ts'

/** The whole planner on this machine: page, API and database. */
async function start(): Promise<void> {
  const settings = localSettings(process.env)
  await assertFree(settings.port)
  const [database] = await Promise.all([
    openDatabase(settings),
    settings.buildsPage ? buildPage(settings.pageFolder) : undefined,
  ])
  const api = createApp({
    plans: database.plans,
    now: () => new Date(),
    newId: () => randomUUID().replaceAll('-', ''),
    actorOf: fixedActor('local'),
  })
  try {
    const server = await listen(siteOf(api, settings.pageFolder).fetch, settings.port)
    endOnSignal(async () => {
      await server.close()
      await database.close()
    })
    console.log(welcome(server.address, settings.dataFolder))
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The API is of use without the page. */
async function buildPage(outdir: string): Promise<void> {
  try {
    await bundlePage({ outdir })
  } catch (error) {
    console.warn(
      `화면을 만들지 못해 API만 엽니다 · The page could not be built, so only the API is served: ${textOf(error)}`,
    )
  }
}

/** The first signal ends everything in order, a second one at once. */
function endOnSignal(end: () => Promise<void>): void {
  let isEnding = false
  const stop = () => {
    if (isEnding) process.exit(130)
    isEnding = true
    end().then(() => process.exit(0), fail)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function fail(error: unknown): never {
  console.error(textOf(error))
  process.exit(1)
}

start().catch(fail)
