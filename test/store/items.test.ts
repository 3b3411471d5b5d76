import { describe, expect, it } from 'vitest'
import { tableInput } from '#functions/local/table.ts'
import { claimItem, headItem, noteItems, revisionItem } from '#store/items.ts'
import { table } from '#store/table.ts'
import { draft } from './revisions.ts'

const revision = { ...draft('plan 1'), number: 42 }
const summary = {
  planId: { S: 'plan 1' },
  number: { N: '42' },
  title: { S: '표본 계획' },
  planHash: { S: 'hash-of-표본 계획' },
  engineVersion: { S: '1.0.0' },
  savedAt: { S: '2090-01-01T00:00:00.000Z' },
}

/** Tables in use hold these items: a change here asks for a migration. */
describe('the items of the table', () => {
  it('points from a head to the latest revision', () => {
    expect(headItem('ministry/한국', revision)).toEqual({
      ...summary,
      pk: { S: 'owner#ministry%2F%ED%95%9C%EA%B5%AD' },
      sk: { S: 'plan#plan%201' },
      listed: { S: '2090-01-01T00:00:00.000Z' },
    })
  })

  it('keeps a revision whole', () => {
    expect(revisionItem('o', revision, '{"meta":{}}')).toEqual({
      ...summary,
      pk: { S: 'owner#o#plan#plan%201' },
      sk: { S: 'revision#0000000042' },
      listed: { S: '0000000042' },
      planJson: { S: '{"meta":{}}' },
    })
  })

  it('keeps a note with its revision, and once more alone', () => {
    const noted = { ...revision, note: '임대료를 다시 봄' }
    expect(revisionItem('o', noted, '{}').note).toEqual({ S: '임대료를 다시 봄' })
    expect(noteItems('o', noted)).toEqual([
      { pk: { S: 'owner#o#plan#plan%201' }, sk: { S: 'note#0000000042' }, note: { S: '임대료를 다시 봄' } },
    ])
    expect(noteItems('o', revision)).toEqual([])
    expect(Object.keys(headItem('o', noted))).not.toContain('note')
  })

  it('remembers a claim for a day', () => {
    expect(claimItem('o', { key: 'k#1', fingerprint: 'f' }, revision)).toEqual({
      pk: { S: 'owner#o' },
      sk: { S: 'claim#k%231' },
      planId: { S: 'plan 1' },
      fingerprint: { S: 'f' },
      expiresAt: { N: String(Date.parse('2090-01-02T00:00:00Z') / 1000) },
    })
  })

  it('has in the index what a list shows, and not the plan', () => {
    expect(Object.keys(summary)).toEqual(table.summaries.attributes)
  })

  it('is spelled for DynamoDB with every key attribute declared', () => {
    const input = tableInput('planner')
    const keys = [input.KeySchema!, ...input.LocalSecondaryIndexes!.map((index) => index.KeySchema!)].flat()
    expect(new Set(input.AttributeDefinitions!.map(({ AttributeName }) => AttributeName))).toEqual(
      new Set(keys.map(({ AttributeName }) => AttributeName)),
    )
  })
})
