import { strFromU8, unzipSync } from 'fflate'

/** What a cell holds: a number, a text, or an error such as `#DIV/0!`. */
export type Value = number | string

/** Cells of a workbook by sheet and address. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Value>>

/** Reads the values of an .xlsx file, whoever wrote it. */
export function readWorkbook(bytes: Uint8Array): Cells {
  const parts = unzipSync(bytes)
  const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : '')
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner]) => textOf(inner!))
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => [
      unescaped(attribute(tag, 'name')),
      cellsOf(text(`xl/${targets.get(attribute(tag, 'r:id'))}`), strings),
    ]),
  )
}

function cellsOf(xml: string, strings: readonly string[]): Map<string, Value> {
  const cells = new Map<string, Value>()
  for (const [, head, body] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const value = /<v(?: [^>]*)?>(.*?)<\/v>/s.exec(body ?? '')?.[1]
    const inline = /<is>(.*?)<\/is>/s.exec(body ?? '')?.[1]
    const kind = /\bt="(\w+)"/.exec(head!)?.[1] ?? 'n'
    const at = /\br="(\w+)"/.exec(head!)![1]!
    if (inline !== undefined) cells.set(at, textOf(inline))
    else if (value === undefined) continue
    else if (kind === 's') cells.set(at, strings[Number(value)]!)
    else cells.set(at, kind === 'n' || kind === 'b' ? Number(value) : unescaped(value))
  }
  return cells
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

const textOf = (xml: string): string =>
  unescaped([...xml.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, text]) => text).join(''))

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (xml: string): string =>
  xml.replaceAll(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string | undefined) =>
    code === undefined ? (signs[name!] ?? '') : String.fromCodePoint(Number(code)),
  )
