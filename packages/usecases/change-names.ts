import type { Speech } from '#algebra/formula-text.ts'
import type { ChangeReply } from '#contract/explanation.ts'
import type { Plan } from '#contract/plan.ts'
import { programOf } from '#model/outcome.ts'
import type { Change } from '#study/differences.ts'

type Json = ChangeReply['before']

/** Changes as people call them: by the input's name, or by what is added or removed. */
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
      label: input ? speech.name(input.label) : partName(pointer, after ?? before, speech),
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

/** A part of the plan that is no single input: its own name, or its place, after the section it stands in. */
function partName(pointer: string, value: unknown, speech: Speech): string {
  const [section = '', ...rest] = pointer.split('/').slice(1)
  const { name, id, class: sold } = (value ?? {}) as Record<string, unknown>
  const own = [name, id, sold].find((one) => typeof one === 'string') ?? rest.join(' / ')
  return speech.phrase('explain.part', { section: speech.phrase(`explain.section.${section}`, {}), part: own })
}
