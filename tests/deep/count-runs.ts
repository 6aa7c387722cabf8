import * as fc from 'fast-check'
import { expect } from 'vitest'
import { noteCovered } from './coverage.ts'

/** Every property that a test tries is counted; one that does not hold fails as it always does. */
fc.configureGlobal({
  reporter: (details) => {
    noteCovered({ test: expect.getState().currentTestName ?? '', runs: details.numRuns })
    if (details.failed) throw new Error(fc.defaultReportMessage(details))
  },
})
