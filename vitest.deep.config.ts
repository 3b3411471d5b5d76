import { defineConfig } from 'vitest/config'

/** Properties of many more plans than there is time for at every change. */
export default defineConfig({
  test: { include: ['test/deep/**/*.test.ts'], testTimeout: 240_000, isolate: false, maxWorkers: '100%' },
})
