import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { centreModel } from '#model/centre-model.ts'
import { modelDocument } from '#model/readings/document.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { arbitraryEarningPlan } from '#test/plans/earning-plan.ts'
import { planVariants } from '#test/plans/plan-variants.ts'
import { seeds } from '#test/plans/seeds.ts'
import { speech } from '#words/speech.ts'
import { runs } from './python.ts'
import { differences, type Recomputer, recomputer } from './recomputed.ts'

/** A name that a table could stumble over. */
function awkwardName(plan: Plan): Plan {
  const named = structuredClone(plan)
  named.sites[0]!.name = 'Hall | `two`\n| \\'
  return named
}

const tender = presets.get('national-center-tender-2025h1')!

const plans: [string, Plan][] = [
  ...presets,
  ...planVariants.map(([name, plan]): [string, Plan] => [name, plan]),
  ['an awkward name', awkwardName(tender)],
  ...fc
    .sample(arbitraryPlan, { seed: seeds.recomputed, numRuns: 20 })
    .map((plan, i): [string, Plan] => [`any ${i}`, plan]),
  ...fc
    .sample(arbitraryEarningPlan, { seed: seeds.recomputedEarning, numRuns: 10 })
    .map((plan, i): [string, Plan] => [`any that earns ${i}`, plan]),
]

/** Where an evaluation and the document of its equations, read by a separate program, do not say the same. */
async function differ(plan: Plan, change = (document: string) => document): Promise<string[]> {
  // Equations are named for their plan: those kept for another of the same shape bear its names.
  const document = modelDocument(centreModel(plan), speech('en'))
  const { centre, evaluation } = evaluatePlan(plan)
  const given = Object.fromEntries(centre.derived.map(({ input, read }) => [input.id, [...read(plan)]]))
  return differences(centre, evaluation, await python.recompute(change(document), plan, given))
}

let python: Recomputer

describe.runIf(runs).concurrent('a plan recomputed from its document', () => {
  beforeAll(() => {
    python = recomputer()
  })
  afterAll(() => python.end())

  it.each(plans)('%s: every line and every measure', async (_, plan) => {
    expect(await differ(plan)).toEqual([])
  })

  it('the tender of 2025: every line and every measure, from the committed page and the plan alone', async () => {
    const page = new URL('../../docs/models/national-center-tender-2025h1.md', import.meta.url)
    const { centre, evaluation } = evaluatePlan(tender)
    const recomputed = await python.recompute(await readFile(page, 'utf8'), tender)
    expect(differences(centre, evaluation, recomputed)).toEqual([])
    expect(recomputed.measures['equity.irr']).not.toBeNull()
  })

  it.each([
    ['× becomes ÷', '`deployment.phase-1.hours` × ', '`deployment.phase-1.hours` ÷ ', 'revenue.total'],
    ['a sign turns', '`revenue.total` − `opex.total`', '`revenue.total` + `opex.total`', 'income.ebitda'],
    ['a month slips', '1 month earlier(`cash.balance`)', '2 months earlier(`cash.balance`)', 'cash.opening'],
    ['a line has another id', '| alert.balloon |', '| alert.bullet |', 'alert.balloon'],
  ])('is another when the document is: %s', async (_, from, to, id) => {
    const change = (document: string) => document.replace(from, to)
    expect(change(modelDocument(centreModel(tender), speech('en')))).toContain(to)
    expect(await differ(tender, change)).toContain(id)
  })

  it('is none when the document lacks a line that others read', async () => {
    const without = (document: string) => document.replace(/^\| tax\.charge \|.*$/m, '')
    await expect(differ(tender, without)).rejects.toThrow('the document has no tax.charge')
  })
})
