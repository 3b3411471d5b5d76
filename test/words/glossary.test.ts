import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { programOf } from '#model/readings/outcome.ts'
import { en } from '#words/en.ts'
import { glossaryThemes, termOf } from '#words/glossary-terms.ts'
import { ko } from '#words/ko.ts'

const terms = Object.values(glossaryThemes).flat()

describe('the glossary', () => {
  it('explains every term that it lists, and lists every one that it explains', () => {
    const told = Object.keys(en).flatMap((key) => /^glossary\.(.+)\.means$/.exec(key)?.[1] ?? [])
    expect([...terms].sort()).toEqual(told.sort())
    expect(new Set(terms).size).toBe(terms.length)
  })

  it('has one name for each term', () => {
    for (const words of [ko, en]) {
      const names = terms.map((term) => words[`glossary.${term}`])
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('helps with the numbers that lead a plan', () => {
    const measures = [...presets.values()].flatMap((plan) => [...programOf(plan).centre.model.measures.values()])
    const helped = new Set(measures.flatMap(({ label }) => termOf(label.key) ?? []))
    for (const term of [
      'irr',
      'npv',
      'multiple',
      'payback',
      'exposure',
      'dscr',
      'llcr',
      'plcr',
      'gearing',
      'pue',
      'utilisation',
      'binding',
      'levelised-cost',
      'support',
      'trapped-cash',
      'put',
      'uses-and-sources',
      'h100-hours',
    ])
      expect([...helped]).toContain(term)
  })
})
