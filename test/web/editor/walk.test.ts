import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { boundsAt } from '#contract/bounds-at.ts'
import type { Plan } from '#contract/plan.ts'
import { planData } from '#model/plan/plan-data.ts'
import { evaluatePlan, type Outcome } from '#model/readings/outcome.ts'
import { parentOf, valueAt } from '#pointer/json-pointer.ts'
import { beginningOf } from '#web/editor/document/beginning.ts'
import { changedAt } from '#web/editor/document/changed-at.ts'
import { placeOf } from '#web/editor/document/references.ts'
import { entryOf } from '#web/editor/entry/entry.ts'
import { unitsOf } from '#web/editor/entry/units.ts'
import { read, written } from '#web/editor/entry/written.ts'
import { type Editing, EditingProvider } from '#web/editor/fields/editing.ts'
import { Field } from '#web/editor/fields/field.tsx'
import { elementOf } from '#web/editor/fields/use-field.ts'
import { SectionForm } from '#web/editor/section-form.tsx'
import { sections } from '#web/editor/sections.ts'
import { checkedPlan } from '#web/plan/checked-plan.ts'

/** Where every number of a plan stands; what its sources say of them is none of its inputs. */
function numbersIn(value: unknown, pointer = ''): string[] {
  if (pointer === '/sources') return []
  if (typeof value === 'number') return [pointer]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${pointer}/${key}`))
}

/** The markup of the whole editor of a plan. */
function markupOf(plan: Plan, outcome: Outcome): string {
  const editing: Omit<Editing, 'elsewhere'> = {
    draft: plan,
    origin: plan,
    objections: [],
    change: () => {},
    apply: () => {},
    beginning: beginningOf(plan, () => ''),
    units: unitsOf(outcome),
    catalog: undefined,
    Field,
  }
  return sections
    .map((section) => {
      const value = { ...editing, elsewhere: new Set(section.elsewhere) }
      return renderToStaticMarkup(
        createElement(EditingProvider, { value, children: createElement(SectionForm, { section }) }),
      )
    })
    .join('')
}

/** Voltages are chosen, not written. */
const voltages = [22.9, 154, 345]

/** Other numbers that the contract may take there; whole ones first. */
function others(pointer: string, old: number): number[] {
  if (pointer.endsWith('/voltageKv')) return voltages.filter((value) => value !== old)
  const [least, most] = boundsAt(pointer)!
  const whole = Math.max(1, Math.round(Math.abs(old) / 64))
  const steps = [...(Number.isInteger(old) ? [whole] : []), Math.abs(old) / 128 || 1 / 128]
  return steps.flatMap((step) => [old + step, old - step]).filter((value) => value >= least && value <= most)
}

/** Shares of a whole: another takes what one gives. */
const ofWhole = /^(\/finance\/tranches|\/terms\/shareholders)\/(\d+)\/share$/

/** A plan with another number at a place, and what the whole calls for beside it. */
function changed(plan: Plan, pointer: string, value: number): unknown {
  const next = changedAt(plan, pointer, value)
  const [, list = '', position = ''] = ofWhole.exec(pointer) ?? []
  if (list === '') return next
  const partner = `${list}/${position === '0' ? 1 : 0}/share`
  const theirs = valueAt(plan, partner)
  const mine = valueAt(plan, pointer)
  return typeof theirs === 'number' && typeof mine === 'number' ? changedAt(next, partner, theirs + mine - value) : next
}

/** A whole that one holds alone cannot be shared out otherwise. */
const isAlone = (plan: Plan, pointer: string): boolean => {
  const [, list = ''] = ofWhole.exec(pointer) ?? []
  return list !== '' && valueAt(plan, `${list}/1`) === undefined
}

/** What a plan reads at a place, if it reads it as a number; a path and a table are read as one. */
function dataAt(plan: Plan, outcome: Outcome, pointer: string): string | undefined {
  const path = parentOf(pointer) ?? ''
  const read = [pointer, path, parentOf(path) ?? '']
  const inputs = [...outcome.centre.model.inputs.values()].filter((input) => read.includes(input.pointer))
  if (inputs.length === 0) return undefined
  const data = planData(plan, outcome.centre)
  return JSON.stringify(inputs.map(({ id }) => [id, data.get(id)]))
}

/** Numbers that are no inputs but shape the equations: ranks, and how many years or months something lies back. */
const structural = new Set([
  '/demand/*/priority',
  '/tax/lossYears',
  '/tax/credit/years',
  '/tax/vat/settlementMonths',
  '/finance/sweepShare',
  '/economy/usdKrw',
])

describe.each([...presets.keys()])('%s', (id) => {
  const plan = presets.get(id)!
  const outcome = evaluatePlan(plan)
  const numbers = numbersIn(plan)
  const units = unitsOf(outcome)

  it('has a field for every number', () => {
    const markup = markupOf(plan, outcome)
    expect(numbers.length).toBeGreaterThan(100)
    expect(numbers.filter((pointer) => !markup.includes(`id="${elementOf(pointer)}"`))).toEqual([])
  })

  it('takes another number in every field, and the evaluation reads it', () => {
    const refused: string[] = []
    const unread: string[] = []
    for (const pointer of numbers.filter((one) => !isAlone(plan, one))) {
      const old = valueAt(plan, pointer) as number
      const entry = entryOf(units(pointer), 'ko')
      const tried = others(pointer, old).map((value) => {
        // As a person would: what is written in the field comes back as the number that it says.
        const typed = read(written(value, entry, 'ko'), entry)!
        expect(Math.abs(typed - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value) + 1e-12)
        return checkedPlan(changed(plan, pointer, typed))
      })
      const taken = tried.find((checked) => checked.ok)
      if (!taken?.ok) {
        refused.push(pointer)
        continue
      }
      const next = dataAt(taken.plan, outcome, pointer)
      if (next === undefined ? !structural.has(placeOf(pointer)) : next === dataAt(plan, outcome, pointer))
        unread.push(pointer)
    }
    expect({ refused, unread }).toEqual({ refused: [], unread: [] })
  })
})
