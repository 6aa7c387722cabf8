import { expect, test } from 'vitest'
import { readPackage } from '../../build/package.ts'
import { findStoreProblems } from '../../build/store-rules.ts'
import { buildFolder } from '../support/read-build.ts'

test.each(['chrome', 'edge', 'firefox', 'safari'] as const)(
  'the %s package keeps the rules of its store',
  (browser) => {
    expect(findStoreProblems(browser, readPackage(buildFolder(`${browser}-mv3`)))).toEqual([])
  },
)

test('Safari’s package has no side panel and no key that opens one', () => {
  const { manifest, files } = readPackage(buildFolder('safari-mv3'))
  expect(JSON.stringify(manifest)).not.toMatch(/side_?panel/i)
  expect(files).not.toContain('sidepanel.html')
})

test('Edge gets what Chrome gets', () => {
  expect(readPackage(buildFolder('edge-mv3'))).toEqual(readPackage(buildFolder('chrome-mv3')))
})
