import { describe, expect, it } from 'vitest'
import { figures } from '#catalog/figures.ts'
import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { valueAt } from '#pointer/json-pointer.ts'

const measure = (plan: Plan, id: string) => {
  const found = evaluatePlan(plan).evaluation.measures.get(id)
  if (!found?.ok) throw new Error(`${id}: ${found?.reason}`)
  return found.value
}

/** Every number and month of a plan that says something about the world. */
function data(at: unknown, pointer = ''): string[] {
  if (typeof at === 'number') return [pointer]
  if (at === null || typeof at !== 'object') return []
  return Object.entries(at).flatMap(([key, value]) => data(value, `${pointer}/${key}`))
}

describe.each([...presets])('%s', (_, plan) => {
  it('is a valid plan', () => {
    expect(Plan.safeParse(plan).error?.issues).toBeUndefined()
  })

  it('cites values that it holds', () => {
    for (const [pointer, citation] of Object.entries(plan.sources ?? {}))
      expect(valueAt(plan, pointer), pointer).toBe(citation.value)
  })

  it('gives a source or calls an assumption every number but choices of the plan itself', () => {
    const choices = new RegExp(
      [
        '^/meta/',
        '^/fleet/\\d+/count$',
        '^/sites/\\d+/grid/voltageKv$',
        '^/demand/\\d+/priority$',
        '^/finance/(constructionMonths|distributionMonth)$',
      ].join('|'),
    )
    const { sources = {}, ...rest } = plan
    const bare = data(rest).filter((pointer) => !(pointer in sources) && !choices.test(pointer))
    expect(bare.filter((pointer) => valueAt(plan, pointer) !== 0)).toEqual([])
  })
})

describe('published totals', () => {
  const published = figures['centre.totalCost'].value

  it.each([...presets.keys()].filter((id) => id.startsWith('national-center-')))(
    '%s: uses within 5 %% of 2.5 trillion KRW',
    (id) => {
      const plan = presets.get(id)!
      expect(Math.abs(measure(plan, 'uses.total') / published - 1)).toBeLessThan(0.05)
      expect(measure(plan, 'sources.equity')).toBeCloseTo(400e9, -2)
      expect(measure(plan, 'capacity.accelerators')).toBe(15_000)
    },
  )

  it('gumi-60mw: uses within 5 % of 427.3 billion KRW, 60 MW at most', () => {
    const plan = presets.get('gumi-60mw')!
    expect(Math.abs(measure(plan, 'uses.total') / 427.3e9 - 1)).toBeLessThan(0.05)
    expect(measure(plan, 'capacity.facilityMw')).toBeGreaterThan(58)
    expect(measure(plan, 'capacity.facilityMw')).toBeLessThanOrEqual(60)
  })
})

describe('programmes of the state', () => {
  it('gpu-lease-2025: 2,000 accelerators count as 3,000 H100, whose rent stays within 150 billion KRW', () => {
    const plan = presets.get('gpu-lease-2025')!
    const { centre, evaluation } = evaluatePlan(plan)
    const rent = evaluation.series(centre.model.lines.get('opex.rent')!).reduce((sum, month) => sum + month)
    const equivalents = plan.fleet.reduce((sum, { count, accelerator }) => sum + count * accelerator.h100Equivalent, 0)
    expect(measure(plan, 'capacity.accelerators')).toBe(2000)
    expect(equivalents).toBe(3000)
    expect(rent).toBeLessThan(figures['lease.budget'].value)
    expect(rent).toBeGreaterThan(figures['lease.budget'].value * 0.75)
  })

  it('gpu-purchase-2025: 13,136 accelerators, of whose hours the operators sell a fifth and buy none', () => {
    const plan = presets.get('gpu-purchase-2025')!
    const { centre, evaluation } = evaluatePlan(plan)
    const of = (line: string) => evaluation.series(centre.model.lines.get(line)!).reduce((sum, month) => sum + month, 0)
    const all = plan.fleet.reduce((sum, { id }) => sum + of(`deployment.${id}.equivalentHours`), 0)
    expect(measure(plan, 'capacity.accelerators')).toBe(13_136)
    expect(of('sales.hours') / all).toBeCloseTo(1 - 10_456 / 13_136, 12)
    expect(of('capex.accelerators')).toBe(0)
  })

  it.each([...presets.keys()])('%s: has room, racks and power in time for all that it installs', (id) => {
    const alerts = evaluatePlan(presets.get(id)!).alerts.map((alert) => alert.id)
    const short = [
      'power-short',
      'power-late',
      'hall-late',
      'hall-short',
      'racks-short',
      'no-assessment',
      'voltage-low',
    ]
    expect(alerts.filter((alert) => short.includes(alert))).toEqual([])
  })
})

describe('figures', () => {
  it.each(Object.entries(figures))('%s has a unit, a source and a confidence', (_, figure) => {
    expect(Number.isFinite(figure.value)).toBe(true)
    expect(figure.unit.length).toBeGreaterThan(0)
    expect(figure.source.length).toBeGreaterThan(0)
    expect(figure.confidence).toMatch(/^(H|M|L|A-\d{1,2} %)$/)
  })
})
