import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { PlanShape } from '#contract/plan-shape.ts'
import { type Schema, structureOf } from '#contract/structure.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { beginningOf } from '#web/editor/document/beginning.ts'
import { changedAt } from '#web/editor/document/changed-at.ts'
import { withOneMore } from '#web/editor/document/new-item.ts'
import { itemsAt, rearranged } from '#web/editor/document/rearranged.ts'
import { placeOf } from '#web/editor/document/references.ts'
import { startingValue } from '#web/editor/document/starting-value.ts'
import { checkedPlan } from '#web/plan/checked-plan.ts'

/** A draft after something was added, left out or chosen. */
interface Chosen {
  /** Where, and what. */
  readonly choice: string
  readonly draft: unknown
}

/** Everything that a person can do to the kinds of things in a draft, one after the other, and within what comes of it. */
function* chosenIn(schema: Schema, pointer: string, draft: unknown): Generator<Chosen> {
  const structure = structureOf(schema)
  const place = placeOf(pointer)
  const begun = (of: Schema, arm?: string) =>
    changedAt(
      draft,
      pointer,
      startingValue(
        of,
        place,
        beginningOf(draft, () => '새 항목'),
        arm,
      ),
    )
  switch (structure.is) {
    case 'object':
      for (const [key, field] of structure.fields) yield* chosenIn(field, `${pointer}/${key}`, draft)
      break
    case 'list': {
      const beginning = beginningOf(draft, () => '새 항목')
      const more = withOneMore(rearranged(draft, pointer, []), pointer, structure.of, beginning)
      if (structure.least === 0) yield { choice: `${place} one`, draft: more }
      const from = itemsAt(draft, pointer).length > 0 ? draft : more
      if (structureOf(structure.of).is !== 'number') yield* chosenIn(structure.of, `${pointer}/0`, from)
      break
    }
    case 'maybe': {
      const put = begun(structure.of)
      yield { choice: `${place} ?`, draft: put }
      yield { choice: `${place} !`, draft: changedAt(draft, pointer, structure.without) }
      yield* chosenIn(structure.of, pointer, put)
      break
    }
    case 'choice':
      for (const { name, schema: arm } of structure.arms) {
        const put = begun(schema, name)
        yield { choice: `${place} ${name}`, draft: put }
        yield* chosenIn(arm, pointer, put)
      }
  }
}

const { sources: _, ...sections } = PlanShape.shape

const chosen = [...presets].flatMap(([preset, plan]) =>
  Object.entries(sections).flatMap(([section, schema]) =>
    [...chosenIn(schema, `/${section}`, plan)].map(({ choice, draft }) => ({
      preset,
      choice,
      checked: checkedPlan(draft),
    })),
  ),
)

describe('what is begun with', () => {
  it('is what the contract takes, wherever a person adds or chooses something', () => {
    expect(chosen.length).toBeGreaterThan(1000)
    const misfits = chosen.flatMap(({ choice, checked }) =>
      checked.ok
        ? []
        : checked.objections
            .filter(({ code }) => code.startsWith('issue.'))
            .map((one) => `${choice}: ${one.code} ${one.pointer}`),
    )
    expect([...new Set(misfits)]).toEqual([])
  })

  it('fits the rest of some plan at once, but where the choice calls for another that is named', () => {
    const all = new Set(chosen.map(({ choice }) => choice))
    const fitting = new Set(chosen.filter(({ checked }) => checked.ok).map(({ choice }) => choice))
    const asking = [...all].filter((choice) => !fitting.has(choice))
    const codes = asking.flatMap((choice) =>
      chosen
        .filter((one) => one.choice === choice)
        .flatMap(({ checked }) => (checked.ok ? [] : checked.objections.map(({ code }) => `${choice}: ${code}`))),
    )
    expect([...new Set(codes)].sort()).toMatchInlineSnapshot(`
      [
        "/costs/*/escalation !: rule.base-year-needs-growth",
        "/fleet/*/replaces ?: rule.replaces-earlier",
        "/sites/*/halls/*/priceBaseYear ?: rule.base-year-needs-growth",
        "/tax/brackets/*/upTo !: rule.open-last-bracket",
        "/tax/later/*/brackets/*/upTo ?: rule.open-last-bracket",
      ]
    `)
  })

  it('can be evaluated where it fits', () => {
    for (const { preset, choice, checked } of chosen)
      if (preset === 'national-center-signed-2026' && checked.ok && choice.endsWith('?'))
        expect(
          evaluatePlan(checked.plan).checks.filter(({ ok }) => !ok),
          choice,
        ).toEqual([])
  })
})
