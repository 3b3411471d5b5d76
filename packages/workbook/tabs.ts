import type { Phrase } from '#algebra/operator.ts'
import { uniqueNames } from './names.ts'

/** Sheets that every workbook has beside those of the blocks. */
const own = [
  'cover',
  'inputs',
  'monthly',
  'calendar',
  'annual',
  'statements',
  'waterfall',
  'returns',
  'checks',
] as const

export type OwnSheet = (typeof own)[number]

/** Names of the sheets; a block's is its own name, so that formulas read alike in every language. */
export interface Tabs {
  readonly own: Readonly<Record<OwnSheet, string>>
  readonly blocks: ReadonlyMap<string, string>
}

export function tabsOf(blocks: readonly string[], phrase: Phrase): Tabs {
  const unique = uniqueNames()
  return {
    own: Object.fromEntries(own.map((sheet) => [sheet, unique(phrase(`workbook.sheet.${sheet}`, {}))])) as Tabs['own'],
    blocks: new Map(blocks.map((block) => [block, unique(block)])),
  }
}
