import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Has every formula of a workbook computed anew when it is loaded, whatever values it was saved with. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/**
 * Workbooks as LibreOffice computes them, by name. One process takes them all: it starts once.
 * @throws {Error} with what LibreOffice says, when it fails or leaves one out
 */
export function recalculate(workbooks: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
  try {
    const [profile, given, made] = ['profile', 'given', 'made'].map((name) => join(folder, name))
    for (const path of [join(profile!, 'user'), given!, made!]) mkdirSync(path, { recursive: true })
    writeFileSync(join(profile!, 'user', 'registrymodifications.xcu'), settings)
    const files = [...workbooks].map(([name, bytes]) => {
      const file = join(given!, `${name}.xlsx`)
      writeFileSync(file, bytes)
      return file
    })
    const options = ['--headless', '--norestore', `-env:UserInstallation=file://${profile}`]
    execFileSync('soffice', [...options, '--convert-to', 'xlsx', '--outdir', made!, ...files], { stdio: 'pipe' })
    return new Map([...workbooks.keys()].map((name) => [name, readFileSync(join(made!, `${name}.xlsx`))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
