import type { Speech } from '#algebra/formula-text.ts'
import type { ChangeReply } from '#contract/explanation.ts'
import type { Plan } from '#contract/plan.ts'
import { programOf } from '#model/readings/outcome.ts'
import { keysOf, valueAlong } from '#pointer/json-pointer.ts'
import type { Change } from '#study/differences.ts'

type Json = ChangeReply['before']

/**
 * Changes as people call them: by the input's name, or by what is added or removed.
 * @param plans the two that the changes lie between
 * @returns a function of one change: its values as in the plans, with a unit where it is a single input
 * @example
 * import { presets } from '#catalog/presets.ts'
 * import { speech } from '#words/speech.ts'
 * const plan = presets.get('national-center-signed-2026')!
 * const named = changeNames({ from: plan, to: plan }, speech('en'))
 * named({ kind: 'changed', pointer: '/economy/usdKrw', before: 1400, after: 1300 }).unit // → 'KRW/USD'
 */
export function changeNames(
  plans: { readonly from: Plan; readonly to: Plan },
  speech: Speech,
): (change: Change) => ChangeReply {
  const inputs = inputsAt(plans.from)
  const others = inputsAt(plans.to)
  return ({ kind, pointer, before, after }) => {
    const input = (kind === 'added' ? others : inputs).get(pointer) ?? others.get(pointer)
    return {
      kind,
      pointer,
      label: input ? speech.name(input.label) : partName(kind === 'added' ? plans.to : plans.from, pointer, speech),
      ...(input ? { unit: input.unit.text } : {}),
      ...(before === undefined ? {} : { before: before as Json }),
      ...(after === undefined ? {} : { after: after as Json }),
    }
  }
}

function inputsAt(plan: Plan) {
  const { inputs } = programOf(plan).centre.model
  return new Map([...inputs.values()].map((input) => [input.pointer, input]))
}

/** A part of the plan that is no single input: the section it stands in, the names on the way to it, and its field. */
function partName(plan: Plan, pointer: string, speech: Speech): string {
  const keys = keysOf(pointer)
  const [section = '', ...rest] = keys
  const names = keys.map((_, i) => ownName(valueAlong(plan, keys.slice(0, i + 1))))
  const owners = [...new Set(names.filter((name) => name !== undefined))]
  const last = rest.at(-1)
  const isPart = last === undefined || names.at(-1) !== undefined
  const part = [...owners, ...(isPart ? [] : [fieldName(keys, speech)])].join(' · ')
  const title = speech.phrase(`explain.section.${section}`, {})
  return part === '' ? title : speech.phrase('explain.part', { section: title, part })
}

/** What an element of a list is called. */
function ownName(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return undefined
  const { name, id, class: sold } = value as Record<string, unknown>
  return [name, id, sold].find((one) => typeof one === 'string')
}

/** What a place is called: the words for the longest end of the way to it, positions in lists left out. */
function fieldName(keys: readonly string[], speech: Speech): string {
  const way = keys.filter((key) => !/^\d+$/.test(key))
  const said = way
    .map((_, k) => `field.${way.slice(k).join('.')}`)
    .map((key) => [key, speech.phrase(key, {})] as const)
    .find(([key, words]) => key !== words)
  return said?.[1] ?? way.at(-1) ?? ''
}
