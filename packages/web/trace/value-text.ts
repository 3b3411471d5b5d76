import type { Label } from '#algebra/expression.ts'
import type { Unit } from '#algebra/unit.ts'
import { bindingConstraints } from '#model/capacity/binding.ts'
import type { QuantityOptions } from '#words/format.ts'
import { mannerOf } from '#words/manner.ts'
import type { Language } from '../language.ts'

/** A traced value in words; the code of a constraint as what it stands for. */
export function valueText(
  value: number | null,
  unit: Unit,
  { key }: Label,
  { quantity, speech }: Language,
  options: QuantityOptions = {},
): string {
  const constraint = key === 'site.binding' && value !== null ? bindingConstraints[value - 1] : undefined
  return constraint
    ? speech.phrase(`binding.${constraint}`, {})
    : quantity(value, unit.text, { ...options, as: mannerOf(key) })
}
