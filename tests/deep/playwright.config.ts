import base from '../playwright.config.ts'

export default {
  ...base,
  projects: [{ name: 'deep', testDir: '.' }],
  outputDir: '../../.results/deep',
  reporter: [['list']],
}
