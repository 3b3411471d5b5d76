import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'
import { centreModel } from '#model/centre-model.ts'
import { modelDocument } from '#model/document.ts'
import { evaluatePlan } from '#model/outcome.ts'
import { speech } from '#words/speech.ts'
import { arbitraryPlan } from '../model/arbitrary-plan.ts'
import { tariffEnergy } from '../model/tariff-energy.ts'
import { runs } from './python.ts'
import { differences, recompute } from './recomputed.ts'

const twoSites = Plan.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'two-sites.json'), 'utf8')))

/** One site billed by a tariff, with a name that a table could stumble over. */
function byTariff(plan: Plan): Plan {
  const billed = structuredClone(plan)
  Object.assign(billed.sites[0]!, { energy: tariffEnergy, name: 'Hall | `two`\n| \\' })
  return billed
}

const plans: [string, Plan][] = [
  ...presets,
  ['two sites', twoSites],
  ['two sites, one billed by a tariff', byTariff(twoSites)],
  ...fc.sample(arbitraryPlan, { seed: 20260101, numRuns: 20 }).map((plan, i): [string, Plan] => [`any ${i}`, plan]),
]

/** Where an evaluation and the document of its equations, read by a separate program, do not say the same. */
async function differ(plan: Plan, change = (document: string) => document): Promise<string[]> {
  // Equations are named for their plan: those kept for another of the same shape bear its names.
  const document = modelDocument(centreModel(plan), speech('en'))
  const { centre, evaluation } = evaluatePlan(plan)
  const given = Object.fromEntries(centre.derived.map(({ input, read }) => [input.id, [...read(plan)]]))
  return differences(centre, evaluation, await recompute(change(document), plan, given))
}

describe.runIf(runs).concurrent('a plan recomputed from its document', () => {
  it.each(plans)('%s: every line and every measure', async (_, plan) => {
    expect(await differ(plan)).toEqual([])
  })

  it.each([
    ['× becomes ÷', '`capacity.ownedEquivalentHours` × ', '`capacity.ownedEquivalentHours` ÷ ', 'revenue.total'],
    ['a sign turns', '`revenue.total` − `opex.total`', '`revenue.total` + `opex.total`', 'income.ebitda'],
    ['a month slips', '1 month earlier(`cash.balance`)', '2 months earlier(`cash.balance`)', 'cash.opening'],
    ['a line has another id', '| alert.balloon |', '| alert.bullet |', 'alert.balloon'],
  ])('is another when the document is: %s', async (_, from, to, id) => {
    const change = (document: string) => document.replace(from, to)
    expect(change(modelDocument(centreModel(twoSites), speech('en')))).toContain(to)
    expect(await differ(twoSites, change)).toContain(id)
  })

  it('is none when the document lacks a line that others read', async () => {
    const without = (document: string) => document.replace(/^\| tax\.charge \|.*$/m, '')
    await expect(differ(twoSites, without)).rejects.toThrow('the document has no tax.charge')
  })
})
