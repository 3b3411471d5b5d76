import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A workbook with one sheet's XML changed, as a person's edit would change it. */
export function editSheet(bytes: Uint8Array, sheet: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const names = [...strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)
  const path = `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`
  const before = strFromU8(parts[path]!)
  const after = edit(before)
  if (after === before) throw new Error(`nothing changed on "${sheet}"`)
  return zipSync({ ...parts, [path]: strToU8(after) })
}

/** Another number in a cell that holds one. */
export const withNumber = (at: string, value: number) => (xml: string) =>
  xml.replace(new RegExp(`(<c r="${at}"[^>]*>)<v>[^<]*</v>`), `$1<v>${value}</v>`)
