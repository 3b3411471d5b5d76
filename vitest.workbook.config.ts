import { defineConfig } from 'vitest/config'

/** What needs LibreOffice (`soffice` on the path). */
export default defineConfig({
  test: {
    include: ['test/workbook/libreoffice/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
})
