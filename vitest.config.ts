import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/workbook/libreoffice/**', 'test/deep/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The product keeps no state of a run in its modules; loading them for each file anew took a third of the time.
    isolate: false,
    // Unset, one processor is left idle: of two, half.
    maxWorkers: '100%',
  },
})
