import { defineConfig } from '@playwright/test'

export default defineConfig({
  projects: [
    { name: 'chromium', testDir: './browser' },
    { name: 'firefox', testDir: './firefox' },
  ],
  outputDir: '../.results/browser',
  reporter: [['list'], ['json', { outputFile: '../.results/browser.json' }]],
  timeout: 30_000,
  expect: { timeout: 10_000 },
  // One browser at a time: a popup closes when another window takes the focus.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
})
