import { describe, expect, it } from 'vitest'
import { figures } from '#catalog/figures.ts'
import { presets } from '#catalog/presets.ts'
import { observe } from './observe.ts'

const { at, alert, failed } = observe(presets.get('national-center-tender-2025h1')!)

describe('the centre of the tender', () => {
  it('has 7,500 B200 in 938 nodes, 313 racks of three, 15 MW of IT load with network and storage', () => {
    expect(at('deployment.phase-1.nodes', '2028-06')).toBe(938)
    expect(at('deployment.phase-1.racks', '2028-06')).toBe(313)
    expect(at('deployment.phase-1.designKw', '2028-06')).toBeCloseTo(938 * 14.3 * 1.12, 6)
    expect(at('site.centre.itMw', '2028-06')).toBeCloseTo((2 * 938 * 14.3 * 1.12) / 1000, 6)
  })

  it('takes orders of October 2026 into service from July 2027, evenly over six months, for five years', () => {
    const months = ['2027-06', '2027-07', '2027-12', '2032-06', '2032-07']
    expect(months.map((month) => at('deployment.phase-1.accelerators', month))).toEqual([0, 1250, 7500, 7500, 0])
  })

  it('draws in the hottest hour what losses and cooling make of four blocks of 10 MW', () => {
    const loss = 1 / (0.985 * 0.96 * 0.99) - 1
    const cooling = 0.17 + 0.0075 * (34.6 - 12)
    const it = (2 * 938 * 14.3 * 1.12) / 1000
    const expected = it * (1 + loss * 0.7 + cooling * 0.75) + 40 * (loss * 0.3 + cooling * 0.25 + 0.02)
    expect(at('site.centre.facilityMw', '2028-06')).toBeCloseTo(expected, 6)
  })

  it('sells hours less maintenance, what waits for a swap, and what the platform loses; spares cover repair', () => {
    const failures = (7500 * figures['failure.perAcceleratorYear'].value) / 8766
    const down = (failures * 8 * 6) / 7500
    const inRepair = failures * 0.587 * 14 * 24
    expect(inRepair).toBeLessThan(at('deployment.phase-1.spares', '2028-06'))
    expect(at('deployment.phase-1.hours', '2028-06')).toBeCloseTo(7500 * (720 - 4) * (1 - down) * 0.97, 3)
  })

  it('misses its quota of NPUs from 2030 on, and is short of neither power nor room', () => {
    expect(alert('quota-missed')).toMatchObject({ month: 48 })
    for (const id of ['power-short', 'power-late', 'hall-late', 'hall-short', 'racks-short'])
      expect(alert(id)).toBeUndefined()
    expect(failed).toEqual([])
  })
})
