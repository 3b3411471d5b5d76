import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { centreModel } from '#model/centre-model.ts'
import { customer } from '#test/plans/customer.ts'
import { plainDeployment } from '#test/plans/deployments.ts'
import { plain } from '#test/plans/plain-plan.ts'
import { relative, seen, sum } from '../observe.ts'

/** 800 accelerators of each class for five years, all sold; those of `npu` cost twice as much and draw half as much. */
const twoClasses = (hurdle: number) =>
  plain((plan) => {
    for (const holder of plan.terms.shareholders) holder.hurdle = hurdle
    const tenure = {
      ...plainDeployment.tenure,
      price: [{ from: '2026-01', value: 2e8 }],
    } as typeof plainDeployment.tenure
    plan.fleet.push({
      ...plainDeployment,
      id: 'second',
      class: 'npu',
      node: { ...plainDeployment.node, kw: 5 },
      tenure,
    })
    const npu = customer('npus', 1600)
    npu.requests[0]!.class = 'npu'
    plan.demand = [customer('gpus', 1600), npu]
    plan.opex.administration = 6e9
  })

describe('levelised cost by class', () => {
  it('is what machines cost less their resale, and two parts to one of the rest as the power goes', () => {
    const { measure, series } = seen(twoClasses(0))
    const [gpu, npu] = [0.8e11 * 0.8, 1.6e11 * 0.8]
    const rest = sum(series('levelised.cost')) - gpu - npu
    expect(rest).toBeGreaterThan(6e10)
    // 1,826 days from July 2026 to June 2031; 1,600 H100-equivalents of each class.
    const hours = 1600 * 1826 * 24
    expect(relative(measure('classCost.gpu.costOfHour'), (gpu + (rest * 2) / 3) / hours)).toBeLessThan(1e-9)
    expect(relative(measure('classCost.npu.costOfHour'), (npu + rest / 3) / hours)).toBeLessThan(1e-9)
  })

  it('adds up to the whole, discounted too', () => {
    const { measure, series } = seen(twoClasses(0.1))
    const classes = ['gpu', 'npu'].map((name) => sum(series(`classCost.${name}.cost`)))
    expect(relative(classes[0]! + classes[1]!, sum(series('levelised.cost')))).toBeLessThan(1e-9)
    const whole = measure('levelised.costOfHour')
    expect(measure('classCost.gpu.costOfHour')).toBeLessThan(whole)
    expect(measure('classCost.npu.costOfHour')).toBeGreaterThan(whole)
  })

  it('charges a leased class its rent, and a class that sells nothing has no cost of an hour', () => {
    const plan = twoClasses(0)
    plan.fleet[1]!.tenure = { kind: 'leased', rent: [{ from: '2026-01', value: 3000 }] }
    const { series } = seen(plan)
    // 3,000 KRW for each hour of 800 accelerators.
    expect(relative(sum(series('classCost.npu.own')), 3000 * 800 * 1826 * 24)).toBeLessThan(1e-9)
    plan.demand = plan.demand.slice(0, 1)
    expect(seen(plan).measure('classCost.npu.costOfHour')).toBeNaN()
  })

  it('adds no line to a plan of one class', () => {
    for (const plan of presets.values()) {
      const several = new Set(plan.fleet.map((one) => one.class)).size > 1
      const lines = [...centreModel(plan).model.lines.keys()].filter((id) => id.startsWith('classCost'))
      expect(lines.length > 0).toBe(several)
    }
  })
})
