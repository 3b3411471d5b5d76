import type * as z from 'zod'
import { Citation } from '../citation.ts'
import { IdempotencyKey } from '../idempotency-key.ts'
import { IfMatch } from '../if-match.ts'
import { JsonPointer } from '../json-pointer.ts'
import { Plan } from '../plan.ts'
import { Month, MonthOrDissolution, Slug } from '../quantity.ts'
import { PlanId, Tag } from '../stored-plan.ts'

/** Texts of a fixed form, by the name under which the words describe the form (`format.month`). */
const formats: readonly (readonly [name: string, schema: z.ZodType])[] = [
  ['month', Month],
  ['month-or-dissolution', MonthOrDissolution],
  ['slug', Slug],
  ['pointer', JsonPointer],
  ['pointer', Plan.shape.sources.unwrap().keyType],
  ['confidence', Citation.shape.confidence],
  ['plan-id', PlanId],
  ['tag', Tag],
  ['revision-tag', IfMatch],
  ['idempotency-key', IdempotencyKey],
]

const names: ReadonlyMap<string, string> = new Map(
  formats.flatMap(([name, schema]) => {
    const pattern = patternOf(schema)
    return pattern === undefined ? [] : [[pattern, name]]
  }),
)

/** The pattern of a text as the schema library reports it, which is the only place where it does. */
function patternOf(schema: z.ZodType): string | undefined {
  const issue = schema.safeParse('\n').error?.issues[0]
  return issue?.code === 'invalid_format' ? issue.pattern : undefined
}

export function formatName(pattern: string | undefined): string | undefined {
  return pattern === undefined ? undefined : names.get(pattern)
}
