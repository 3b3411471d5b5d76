import type { Key } from './en.ts'
import { page } from './ko/page.ts'
import { units } from './ko/units.ts'

/** Every sentence in Korean, under the keys of the English ones. */
export const ko: Record<Key, string> = { ...page, ...units }
