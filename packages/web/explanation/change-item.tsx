import type { Input } from '#algebra/expression.ts'
import type { ChangeReply } from '#contract/explanation.ts'
import { formatMonth } from '#words/months.ts'
import { type Language, useLanguage } from '../language/language.ts'
import { valueText } from '../language/value-text.ts'
import type { Side } from './side.ts'

interface Props {
  readonly change: ChangeReply
  readonly from: Side
  readonly to: Side
}

/** One difference between two plans: what it is called, and what it was and is. */
export function ChangeItem({ change: { kind, pointer, label, before, after }, from, to }: Props) {
  const language = useLanguage()
  const { t } = language
  const was = scalarText(before, inputAt(from, pointer), language)
  const is = scalarText(after, inputAt(to, pointer) ?? inputAt(from, pointer), language)
  return (
    <li className="change">
      <span className="change-name" title={pointer}>
        {label}
      </span>
      <span className="quiet">
        {was !== undefined && is !== undefined ? t('explain.was-is', { was, is }) : t(`explain.kind.${kind}`)}
      </span>
    </li>
  )
}

const inputAt = ({ evaluated }: Side, pointer: string): Input | undefined =>
  [...evaluated.outcome.centre.model.inputs.values()].find((input) => input.pointer === pointer)

/** A single value in words; undefined for a path, a list and an object, which a line has no room for. */
function scalarText(value: unknown, input: Input | undefined, language: Language): string | undefined {
  if (typeof value === 'number')
    return input ? valueText(value, input.unit, input.label, language) : language.quantity(value, '1')
  if (typeof value !== 'string') return undefined
  return /^\d{4}-\d{2}$/.test(value) ? formatMonth(value, language.locale) : value
}
