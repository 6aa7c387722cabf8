import base from '../playwright.config.ts'

export default {
  ...base,
  projects: [
    { name: 'both', testDir: '.' },
    { name: 'hostile-chromium', testDir: '../browser', testMatch: 'hostile-*.spec.ts' },
    { name: 'hostile-firefox', testDir: '../firefox', testMatch: 'hostile-*.spec.ts' },
  ],
  outputDir: '../../.results/deep',
  reporter: [['list'], ['json', { outputFile: '../../.results/deep-browser.json' }]],
  // Two browsers at work are as many as two cores can take.
  workers: 1,
}
