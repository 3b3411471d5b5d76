import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { citedIn } from '#web/editor/document/cited.ts'
import { laidPaths, type Misfit } from '#web/new-plan/laid-paths.ts'
import { planOfText } from '#web/new-plan/plan-of-text.ts'
import { checkedPlan } from '#web/plan/checked-plan.ts'

const plan = presets.get('national-center-signed-2026')!
const price = '/demand/0/requests/0/price'

const misfits = (csv: string): Misfit[] => {
  const laid = laidPaths(plan, csv)
  return laid.ok ? [] : [...laid.misfits]
}

describe('a plan from a table', () => {
  it('has its paths in place of its own, with no source of what they were', () => {
    const csv = `month,${price},/economy/treasuryRate\r\n2026-07,,0.03\r\n2028-01,2.5,\r\n2028.07,"1,000",0.031\n`
    const laid = laidPaths(plan, csv)
    const next = laid.ok ? laid.plan : undefined
    expect(valueAt(next, price)).toEqual([
      { from: '2028-01', value: 2.5 },
      { from: '2028-07', value: 1000 },
    ])
    expect(valueAt(next, '/economy/treasuryRate')).toHaveLength(2)
    expect(Object.keys(citedIn(next)).filter((at) => at.startsWith(`${price}/`))).toEqual([])
    expect(checkedPlan(next).ok).toBe(true)
  })

  it.each([
    ['', ['new.csv.head']],
    [`date,${price}\n2028-01,1`, ['new.csv.head']],
    [`month,${price}`, ['new.csv.empty']],
    ['월,/nowhere,/meta/title\n2028-01,1,2', ['new.csv.place', 'new.csv.place']],
    [`month,${price},${price}\n2028-01,1,2`, ['new.csv.twice']],
    [`month,${price}\nsoon,1\n2028-01,0x10\n2028-02,much`, ['new.csv.month', 'new.csv.number', 'new.csv.number']],
    [`month,${price}\n2028-01,1,7`, ['new.csv.beyond']],
  ])('says of every place of %j what is wrong', (csv, keys) => {
    expect(misfits(csv).map(({ key }) => key)).toEqual(keys)
  })

  it('names rows and columns as a spreadsheet counts them', () => {
    expect(misfits(`month,${price}\n2028-01,1\n2028-02,x`)[0]!.args).toEqual({ row: 3, column: 2, text: 'x' })
  })
})

describe('a plan from a text', () => {
  it('is there by itself or within what the API answers, right or wrong', () => {
    expect(planOfText(JSON.stringify(plan))).toEqual({ ok: true, plan })
    expect(planOfText(JSON.stringify({ id: 'x', plan }))).toEqual({ ok: true, plan })
    expect(planOfText('{"meta":{"title":7}}')).toEqual({ ok: true, plan: { meta: { title: 7 } } })
  })

  it.each([
    ['{', 'new.json.broken'],
    ['[1]', 'new.json.no-plan'],
    ['null', 'new.json.no-plan'],
    ['{"a":1}', 'new.json.no-plan'],
  ])('%s is none, and why is said', (text, key) => {
    expect(planOfText(text)).toMatchObject({ ok: false, told: { key } })
  })
})
