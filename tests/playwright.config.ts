import { defineConfig } from '@playwright/test'

export default defineConfig({
  // What takes long and seldom fails by itself is tagged, and comes with the deep tests.
  projects: [
    { name: 'chromium', testDir: './browser', grepInvert: /@deep/ },
    { name: 'firefox', testDir: './firefox', grepInvert: /@deep/ },
  ],
  outputDir: '../.results/browser',
  reporter: [['list'], ['json', { outputFile: '../.results/browser.json' }]],
  // For a machine that does much else: a test of two seconds takes twenty there.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // Each file has a browser of its own. Without a display none takes the focus, which closes popups, from another.
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
})
