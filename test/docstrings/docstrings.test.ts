import { describe, expect, it } from 'vitest'
import { faultsOf, moduleOf, run } from './example.ts'
import { exportedOf } from './exported.ts'

const exported = ['pointer', 'study', 'usecases'].flatMap(exportedOf)
const examples = exported.flatMap(({ file, name, examples }) =>
  examples.map((example) => ({ file, name, example, module: moduleOf(example, file, exported) })),
)

describe('docstrings', () => {
  it.each(exported)('$file says what $name is for', ({ purpose }) => {
    expect(purpose).toMatch(/\w/)
  })
})

describe('examples', () => {
  it.each(examples)('of $name in $file states what it comes to', async ({ example, module }) => {
    const pairs: [found: unknown, stated: unknown][] = []
    await run(
      module,
      (specifier) => import(specifier),
      (found, stated) => pairs.push([found, stated]),
    )
    expect(pairs).toHaveLength(example.split('// →').length - 1)
    expect(pairs.length).toBeGreaterThan(0)
    for (const [found, stated] of pairs) expect(found).toEqual(stated)
  })

  it('are TypeScript', () => {
    expect(faultsOf(examples.map(({ module }) => module))).toEqual([])
    // A compiler reads the whole of what the examples import.
  }, 240_000)
})
