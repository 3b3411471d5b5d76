import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { samplePlan } from '#test/plans/sample-plan.ts'

type Item = Record<string, AttributeValue>

const summary = (number: number, title: string): Item => ({
  planId: { S: id },
  number: { N: `${number}` },
  title: { S: title },
  planHash: { S: `sha256-${number}` },
  engineVersion: { S: '0.5.0' },
  savedAt: { S: `2090-01-01T00:00:0${number}.000Z` },
})

/** The plan that the items hold, saved twice. */
export const id = `pln_${'a'.repeat(32)}`

/** The key that made it, and the request's fingerprint. */
export const claim = { key: 'k#1', fingerprint: 'sha256-1' }

/** Items of the organisation `local`, spelled out as tables in use hold them. */
export const itemsInUse: readonly Item[] = [
  {
    pk: { S: 'owner#local' },
    sk: { S: `plan#${id}` },
    listed: { S: '2090-01-01T00:00:02.000Z' },
    ...summary(2, '둘째'),
  },
  ...['첫째', '둘째'].map((title, i) => ({
    pk: { S: `owner#local#plan#${id}` },
    sk: { S: `revision#000000000${i + 1}` },
    listed: { S: `000000000${i + 1}` },
    ...summary(i + 1, title),
    planJson: { S: JSON.stringify(samplePlan(title)) },
  })),
  {
    pk: { S: 'owner#local' },
    sk: { S: 'claim#k%231' },
    planId: { S: id },
    fingerprint: { S: claim.fingerprint },
    expiresAt: { N: '3786998401' },
  },
]
