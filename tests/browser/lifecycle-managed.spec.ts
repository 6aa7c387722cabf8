import { findBrowser } from '../support/find-browser.ts'
import type { Extension } from '../support/extension.ts'
import { manageExtension } from '../support/manage-extension.ts'
import { readPopup } from '../support/read-popup.ts'
import { withPolicies } from '../support/with-policies.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('a site that the administrator keeps extensions away from is said to be one', async ({ launch, site }) => {
  const policies = { ExtensionSettings: { '*': { runtime_blocked_hosts: [new URL(site.url).origin] } } }
  const managed = withPolicies(await findBrowser(), policies)
  test.skip(managed === null, 'this system lets nobody show a browser policies of its own')
  try {
    const own = await launch({ ...(managed && { executablePath: managed.executablePath }) })
    expect(await readReason(own, site)).toMatch(/manages this browser keeps extensions off/)
  } finally {
    managed?.remove()
  }
})

test('a site that the reader keeps extensions away from is said to be out of reach', async ({ launch, site }) => {
  const own = await launch({ args: ['--enable-features=ExtensionsMenuAccessControl'] })
  await manageExtension(
    own,
    (host) => chrome.developerPrivate.addUserSpecifiedSites({ siteSet: 'USER_RESTRICTED', hosts: [host] }),
    site.url,
  )
  expect(await readReason(own, site)).toMatch(/browser does not let extensions read this page/)
})

async function readReason(own: Extension, site: { url: string; pages: Record<string, unknown> }) {
  site.pages['/managed.html'] = readFixture('sample-article')
  const page = await own.context.newPage()
  await page.goto(`${site.url}/managed.html`)
  await own.clickAction(page)
  return (await own.surface('popup.html', readPopup)).failure
}

/** As much of the browser's own `chrome` as is used here. */
declare const chrome: { developerPrivate: { addUserSpecifiedSites: (sites: object) => Promise<void> } }
