import { page } from './en/page.ts'
import { units } from './en/units.ts'

/** Every sentence in English. */
export const en = { ...page, ...units }

export type Key = keyof typeof en
