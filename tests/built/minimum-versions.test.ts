import compatibility from '@mdn/browser-compat-data' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { listBuild, readBuild, type Target } from '../support/read-build.ts'
import { NEWEST_FEATURES, TOO_NEW } from './newest-features.ts'

/** Firefox asks its own consent to collect data from these versions on, and only if told that there is nothing to collect. */
const ASKS_ITSELF = { desktop: 140, android: 142 }

const TARGETS: { target: Target; browser: string; asked: (manifest: Manifest) => unknown; atLeast: number }[] = [
  { target: 'chrome-mv3', browser: 'chrome', asked: (manifest) => manifest.minimum_chrome_version, atLeast: 0 },
  {
    target: 'firefox-mv3',
    browser: 'firefox',
    asked: (manifest) => manifest.browser_specific_settings?.gecko?.strict_min_version,
    atLeast: ASKS_ITSELF.desktop,
  },
  {
    target: 'firefox-mv3',
    browser: 'firefox_android',
    asked: (manifest) => manifest.browser_specific_settings?.gecko_android?.strict_min_version,
    atLeast: ASKS_ITSELF.android,
  },
  {
    target: 'safari-mv3',
    browser: 'safari',
    asked: (manifest) => manifest.browser_specific_settings?.safari?.strict_min_version,
    atLeast: 0,
  },
]

describe.each(TARGETS)('$target for $browser', ({ target, browser, asked, atLeast }) => {
  test('asks for the version that has the newest of what is used, and for no newer one', () => {
    const versions = NEWEST_FEATURES.map(({ feature }) => readVersion(feature, browser))
    const manifest: Manifest = JSON.parse(readBuild(target, 'manifest.json'))
    expect(Number.parseFloat(String(asked(manifest)))).toBe(Math.max(...versions, atLeast))
  })
})

test.each(NEWEST_FEATURES)('$feature is used', ({ used }) => {
  expect(readCode('chrome-mv3')).toMatch(used)
})

test.each(TOO_NEW)('$feature is not used', ({ used }) => {
  expect(readCode('chrome-mv3')).not.toMatch(used)
})

/** The version in which a feature came to a browser, though something may have been missing; not as a trial for a few. */
function readVersion(feature: string, browser: string): number {
  const place = feature.split('.').reduce<unknown>(step, compatibility)
  const statements: unknown[] = [step(step(step(place, '__compat'), 'support'), browser)].flat()
  const lasting = statements.filter((each) => step(each, 'partial_implementation') ?? !step(each, 'version_removed'))
  return Number(step(lasting.at(-1), 'version_added'))
}

const step = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined

function readCode(target: Target): string {
  const files = listBuild(target, '**/*.{js,css}')
  return files.map((file) => readBuild(target, file)).join('\n')
}

type Manifest = {
  minimum_chrome_version?: string
  browser_specific_settings?: Record<'gecko' | 'gecko_android' | 'safari', { strict_min_version?: string } | undefined>
}
