import { describe, expect, it } from 'vitest'
import type { Accelerator } from '#catalog/accelerators/accelerator.ts'
import { accelerators } from '#catalog/accelerators.ts'
import type { Figure } from '#catalog/figure.ts'
import { figures } from '#catalog/figures.ts'
import { CatalogReply } from '#contract/catalog.ts'
import { browseFigures } from '#usecases/browse-catalog.ts'

const entry = (id: string): Accelerator => accelerators.find((one) => one.id === id)!

function figuresOf(at: unknown, path = ''): [string, Figure][] {
  if (at === null || typeof at !== 'object') return []
  if ('value' in at) return [[path, at as Figure]]
  return Object.entries(at).flatMap(([key, value]) => figuresOf(value, `${path}/${key}`))
}

const units: Readonly<Record<string, string>> = {
  memoryGb: 'GB',
  tdpW: 'W',
  bf16Tflops: 'TFLOPS',
  fp8Tflops: 'TFLOPS',
  fp64Tflops: 'TFLOPS',
  perNode: 'accelerator',
  nodeKw: 'kW',
  nodesPerRack: 'node',
  h100Equivalent: 'H100',
}

describe.each(accelerators.map((one) => [one.id, one] as const))('%s', (_, accelerator) => {
  it('gives every figure a unit, a source and a confidence; an assumption its reason', () => {
    for (const [path, figure] of figuresOf(accelerator)) {
      expect(figure.value, path).toBeGreaterThan(0)
      expect(figure.source, path).not.toBe('')
      expect(figure.confidence, path).toMatch(/^(H|M|L|A-\d{1,2} %)$/)
      if (figure.source === 'No source found') expect(figure.note, path).toBeTruthy()
      if (figure.source === 'No source found') expect(figure.confidence, path).toMatch(/^A/)
    }
  })

  it('keeps one unit a field', () => {
    for (const [field, unit] of Object.entries(units)) {
      const figure = accelerator[field as keyof Accelerator] as Figure | null
      if (figure !== null) expect(figure.unit, field).toBe(unit)
    }
    for (const { figure } of accelerator.price) expect(figure.unit).toBe('USD')
    for (const { figure } of accelerator.rental) expect(figure.unit).toMatch(/^USD\/(H100·)?h$/)
  })

  it('says why what it lacks is missing', () => {
    const lacking = Object.entries(accelerator).filter(
      ([, value]) => value === null || (Array.isArray(value) && value.length === 0),
    )
    for (const [field] of lacking) expect(accelerator.missing[field as keyof Accelerator], field).toBeTruthy()
    for (const field of Object.keys(accelerator.missing)) expect(accelerator).toHaveProperty(field)
  })

  it('has prices in order of date', () => {
    for (const path of [accelerator.price, accelerator.rental]) {
      const months = path.map(({ from }) => from)
      expect(months).toEqual([...new Set(months)].sort())
    }
  })

  it('draws more in a node than its accelerators alone', () => {
    const { perNode, tdpW, nodeKw } = accelerator
    expect(nodeKw!.value).toBeGreaterThan((perNode.value * tdpW!.value) / 1000)
  })

  it('does not pass sparse throughput for dense: FP8 is twice BF16', () => {
    const { bf16Tflops, fp8Tflops } = accelerator
    if (bf16Tflops !== null && fp8Tflops !== null) expect(fp8Tflops.value / bf16Tflops.value).toBeCloseTo(2, 1)
  })
})

describe('the catalog', () => {
  it('names each accelerator once', () => {
    const ids = accelerators.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(11)
  })

  it('knows the three domestic ones', () => {
    expect(accelerators.filter((one) => one.domestic).map(({ id }) => id)).toEqual(['rngd', 'atom-max', 'rebel-quad'])
  })

  it.each([
    ['h100', 989, 1979],
    ['h200', 989, 1979],
    ['b200', 2250, 4500],
    ['gb200-nvl72', 2500, 5000],
    ['gb300-nvl72', 2500, 5000],
    ['mi300x', 1307.4, 2614.9],
    ['mi355x', 2500, 5000],
    ['rngd', 256, 512],
  ])('%s: dense, %d TFLOPS of BF16 and %d of FP8', (id, bf16, fp8) => {
    expect([entry(id).bf16Tflops?.value, entry(id).fp8Tflops?.value]).toEqual([bf16, fp8])
  })

  it('shows contracts of the H100 rising through 2026', () => {
    expect(entry('h100').rental.map(({ from, figure }) => [from, figure.value])).toEqual([
      ['2025-10', 1.7],
      ['2026-03', 2.35],
      ['2026-06', 2.65],
    ])
  })

  it('counts as programmes do: a B200 is two H100', () => {
    expect(['h100', 'h200', 'b200'].map((id) => entry(id).h100Equivalent.value)).toEqual([1, 1, 2])
  })

  it('says EF at which precision: 15,000 H100 or 25,000 B200 for 1 EF of FP64', () => {
    expect((15_000 * entry('h100').fp64Tflops!.value) / 1e6).toBeCloseTo(1, 1)
    expect((25_000 * entry('b200').fp64Tflops!.value) / 1e6).toBeCloseTo(1, 1)
  })

  it.each([
    ['b200', 1875, 26.8],
    ['gb200-nvl72', 209, 27.6],
    ['gb300-nvl72', 209, 29.3],
    ['vr200-nvl72', 209, 48.1],
  ])('15,000 of %s: %d nodes or racks, %d MW', (id, nodes, mw) => {
    const { perNode, nodeKw } = entry(id)
    expect(Math.ceil(15_000 / perNode.value)).toBe(nodes)
    expect((nodes * nodeKw!.value) / 1000).toBeCloseTo(mw, 1)
  })

  it('is where the figures that plans cite come from', () => {
    expect(figures['b200.fp8Tflops']).toBe(entry('b200').fp8Tflops)
    expect(figures['b200.nodeKw']).toBe(entry('b200').nodeKw)
    expect(figures['gb300.rackKw']).toBe(entry('gb300-nvl72').nodeKw)
    expect(figures['gb300.rackPriceUsd']).toBe(entry('gb300-nvl72').price[0]?.figure)
    expect(figures['h100.contractLowUsd']).toBe(entry('h100').rental[0]?.figure)
    expect(figures['h100.contractUsd']).toBe(entry('h100').rental[1]?.figure)
  })

  it('answers as its contract says', () => {
    const reply = CatalogReply.parse(browseFigures())
    expect(Object.keys(reply.accelerators)).toEqual(accelerators.map(({ id }) => id))
  })
})
