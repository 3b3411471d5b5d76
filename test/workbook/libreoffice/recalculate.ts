import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Has every formula of a workbook computed anew when it is loaded, whatever values it was saved with. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** Processes at a time. */
const processes = 2

/**
 * Workbooks as LibreOffice computes them, by name.
 * @throws {Error} with what LibreOffice says, when it fails or leaves one out
 */
export async function recalculate(workbooks: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const largestFirst = [...workbooks].sort(([, a], [, b]) => b.length - a.length)
  const shares = Array.from({ length: processes }, (_, k) => largestFirst.filter((_, i) => i % processes === k))
  const made = await Promise.all(shares.filter((share) => share.length > 0).map(convert))
  return new Map(made.flat())
}

/** One process takes several workbooks: it is the start that costs. */
async function convert(workbooks: readonly (readonly [string, Uint8Array])[]): Promise<[string, Uint8Array][]> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'))
  try {
    const [profile, given, made] = ['profile', 'given', 'made'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    for (const path of [join(profile, 'user'), given, made]) await mkdir(path, { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings)
    for (const [name, bytes] of workbooks) await writeFile(join(given, `${name}.xlsx`), bytes)
    const files = workbooks.map(([name]) => join(given, `${name}.xlsx`))
    const options = ['--headless', '--norestore', `-env:UserInstallation=file://${profile}`]
    const { stderr } = await run('soffice', [...options, '--convert-to', 'xlsx', '--outdir', made, ...files])
    return await Promise.all(
      workbooks.map(async ([name]): Promise<[string, Uint8Array]> => {
        const bytes = await readFile(join(made, `${name}.xlsx`)).catch((cause: unknown) => {
          throw new Error(`LibreOffice made nothing of "${name}": ${stderr}`, { cause })
        })
        return [name, bytes]
      }),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
