import { bindingConstraints } from '#model/capacity/binding.ts'
import { sizingCaps } from '#model/finance/sizing/sizing-kind.ts'
import type { Language } from './language.ts'

/** Lines and measures whose number is the place of a name in a list, from 1. */
const codes: Readonly<Record<string, { readonly names: readonly string[]; readonly words: string }>> = {
  'site.binding': { names: bindingConstraints, words: 'binding' },
  'sizing.binding': { names: sizingCaps, words: 'sizing-cap' },
  'sizing.bindingCap': { names: sizingCaps, words: 'sizing-cap' },
}

export const isCoded = (key: string): boolean => Object.hasOwn(codes, key)

/** What a code stands for; undefined where the label is of a number that counts or measures. */
export function codedText(key: string, value: number | null | undefined, { speech }: Language): string | undefined {
  const name = isCoded(key) && typeof value === 'number' ? codes[key]?.names[value - 1] : undefined
  return name && speech.phrase(`${codes[key]?.words}.${name}`, {})
}
