import { resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../..')

export interface LocalSettings {
  /** 0 is any free port. */
  readonly port: number
  /** Holds the database; kept between starts. */
  readonly dataFolder: string
  readonly pageFolder: string
  /** Whether the page is made anew; without it the folder is served as it is. */
  readonly buildsPage: boolean
  /** A DynamoDB that somebody else runs; the embedded engine when absent. */
  readonly endpoint: string | undefined
}

/** @throws when a variable cannot be what it says */
export function localSettings(env: NodeJS.ProcessEnv): LocalSettings {
  const port = Number(env.PORT || 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT=${env.PORT} is no port number`)
  const endpoint = env.DYNAMODB_ENDPOINT || undefined
  if (endpoint !== undefined && !/^https?:\/\//.test(URL.parse(endpoint)?.href ?? ''))
    throw new Error(`DYNAMODB_ENDPOINT=${endpoint} is no address such as http://127.0.0.1:8000`)
  return {
    port,
    dataFolder: resolve(project, env.DATA_DIR || '.data'),
    buildsPage: env.BUILD_PAGE !== 'no',
    pageFolder: resolve(project, env.PAGE_DIR || 'dist/page'),
    endpoint,
  }
}
