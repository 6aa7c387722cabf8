import { defineConfig } from 'vitest/config'

const shared = { setupFiles: ['tests/deep/count-runs.ts'], testTimeout: 600_000 }

/** The properties alone, each run counted. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'core', environment: 'node', include: ['tests/unit/**/*-properties.test.ts'] } },
      { test: { ...shared, name: 'page', environment: 'jsdom', include: ['tests/dom/*-properties.test.ts'] } },
    ],
  },
})
