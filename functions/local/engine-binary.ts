import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const PROGRAM = 'dynoxide'

/**
 * Path of the embedded DynamoDB engine: the one that came with the packages, else one on the PATH.
 *
 * @throws when there is none, saying what to do.
 */
export function engineBinary(path = process.env.PATH ?? '', target = `${process.platform}-${process.arch}`): string {
  const found = [packaged(target), ...path.split(delimiter).map((folder) => join(folder, PROGRAM))].find(
    (file) => file !== undefined && existsSync(file),
  )
  if (found !== undefined) return found
  throw new Error(
    `No embedded DynamoDB engine for ${target}. Either put "${PROGRAM}" on the PATH, or start ` +
      'DynamoDB Local and set DYNAMODB_ENDPOINT to its address, for example http://127.0.0.1:8000.',
  )
}

function packaged(target: string): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(`@dynoxide/${target}/package.json`)
    return join(dirname(manifest), PROGRAM)
  } catch {
    return undefined
  }
}
