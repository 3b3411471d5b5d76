import type { Label } from '#algebra/expression.ts'
import type { Unit } from '#algebra/unit.ts'
import type { QuantityOptions } from '#words/format.ts'
import { codedText } from './coded.ts'
import type { Language } from './language.ts'

/** A value of the model in words; a code as what it stands for. */
export function valueText(
  value: number | null,
  unit: Unit,
  { key }: Label,
  language: Language,
  options: QuantityOptions = {},
): string {
  return codedText(key, value, language) ?? language.quantity(value, unit.name, options)
}
