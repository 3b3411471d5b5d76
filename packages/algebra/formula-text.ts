import type { Expression, Label } from './expression.ts'
import { numberText, type Phrase } from './operator.ts'
import type { Text } from './text.ts'

/** How names and operators are said in one language. */
export interface Speech {
  readonly phrase: Phrase
  name(label: Label): string
}

/** A formula in the words of the field: `IT load × PUE`. */
export function formulaText(formula: Expression, speech: Speech): string {
  return textOf(formula, speech).text
}

function textOf(expression: Expression, speech: Speech): Text {
  if (expression.kind === 'constant') return constantText(expression.value, expression.unit.text)
  if (expression.kind !== 'application') return { text: speech.name(expression.label), binds: 3 }
  const { operator, args, parameter } = expression
  return operator.text(
    args.map((arg) => textOf(arg, speech)),
    parameter,
    speech.phrase,
  )
}

function constantText(value: number, unit: string): Text {
  const number = numberText(value)
  const bare = unit === '1' || unit === 'any'
  return { text: bare ? number : `${number} ${unit}`, binds: value < 0 ? 1 : bare ? 3 : 2 }
}
