import { defineConfig } from 'vitest/config'

/** Tests that measure time would fail beside others, and those that start programs would see nothing of a change. */
const OTHERS = [
  'tests/unit/bench/**',
  'tests/unit/support/**',
  'tests/unit/**/*quick*.test.ts',
  'tests/unit/grows-linearly.test.ts',
  'tests/unit/is-deterministic.test.ts',
]

/** The tests that tell whether a changed line of the core, of a decoder or of a sanitizer is noticed. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'], exclude: OTHERS } },
      { test: { name: 'dom', environment: 'jsdom', include: ['tests/dom/to-html.test.ts'] } },
    ],
  },
})
