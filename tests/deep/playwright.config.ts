import base from '../playwright.config.ts'

/** The tests that `npm test` leaves out. */
const SLOW = /@deep/

export default {
  ...base,
  projects: [
    { name: 'both', testDir: '.' },
    { name: 'slow-chromium', testDir: '../browser', grep: SLOW },
    { name: 'slow-firefox', testDir: '../firefox', grep: SLOW },
  ],
  outputDir: '../../.results/deep',
  reporter: [['list'], ['json', { outputFile: '../../.results/deep-browser.json' }]],
}
