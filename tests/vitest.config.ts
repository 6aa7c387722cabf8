import { defineConfig } from 'vitest/config'

/** For a machine that does much else: a property that is tried hundreds of times takes ten times as long there. */
const testTimeout = 60_000

/** `unit` has no DOM, which proves the core pure; `dom` has one; `built` reads what the build wrote. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', testTimeout, include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'dom', environment: 'jsdom', testTimeout, include: ['tests/dom/**/*.test.{ts,tsx}'] } },
      { test: { name: 'built', environment: 'node', testTimeout, include: ['tests/built/**/*.test.ts'] } },
    ],
  },
})
