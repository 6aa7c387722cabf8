import { defineConfig } from '@playwright/test'

export default defineConfig({
  projects: [
    { name: 'chromium', testDir: './browser' },
    { name: 'firefox', testDir: './firefox' },
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
