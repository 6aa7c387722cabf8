import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildFolder, readBuild, type Target } from '../support/read-build.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"

const EVERYWHERE = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'short_name',
  'version',
]

const TARGETS: Target[] = ['chrome-mv3', 'firefox-mv3']

describe.each(TARGETS)('%s', (target) => {
  const manifest = readManifest(target)

  test('asks for nothing but the clicked tab, its menu item and its settings', () => {
    // Firefox's sidebar takes no permission.
    const sidePanel = target === 'chrome-mv3' ? ['sidePanel'] : []
    const permissions = ['activeTab', 'contextMenus', 'scripting', ...sidePanel, 'storage']
    expect(list(manifest['permissions']).toSorted()).toEqual(permissions)
  })

  test('says nothing else: no hosts, no scripts of its own accord, nothing that pages can reach', () => {
    const others =
      target === 'firefox-mv3'
        ? ['browser_specific_settings', 'sidebar_action']
        : ['minimum_chrome_version', 'side_panel']
    expect(Object.keys(manifest).toSorted()).toEqual([...EVERYWHERE, ...others].toSorted())
  })

  test('its pages may load their own files and connect nowhere', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: POLICY })
  })

  test('the popup is the action, under one shortcut; the outline and the side panel have their own', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      action: { default_popup: 'popup.html' },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
        'open-outline': { suggested_key: { default: 'Alt+Shift+L' } },
        'open-side-panel': { suggested_key: { default: 'Alt+Shift+U' } },
      },
    })
  })

  test('an icon of each size is there', () => {
    const icons = record(manifest['icons'])
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128'])
    const missing = list(Object.values(icons)).filter((icon) => !existsSync(join(buildFolder(target), icon)))
    expect(missing).toEqual([])
  })

  test('every text it names has an English version', () => {
    const messages = record(JSON.parse(readBuild(target, '_locales/en/messages.json')))
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1])
    expect(manifest['default_locale']).toBe('en')
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((key) => key === undefined || !(key in messages))).toEqual([])
  })
})

test('Firefox is told that no data is collected, and which version says so to its reader', () => {
  expect(readManifest('firefox-mv3')['browser_specific_settings']).toEqual({
    gecko: {
      id: 'precis@precis.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  })
})

test('the side panel is Chromium’s own, and Firefox’s sidebar, which does not open by itself', () => {
  expect(readManifest('chrome-mv3')).toMatchObject({ side_panel: { default_path: 'sidepanel.html' } })
  expect(readManifest('firefox-mv3')).toMatchObject({
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
  })
})

test('Chromium is asked for a version that can open the popup for a menu click', () => {
  expect(readManifest('chrome-mv3')['minimum_chrome_version']).toBe('127')
})

function readManifest(target: Target): Record<string, unknown> {
  return record(JSON.parse(readBuild(target, 'manifest.json')))
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
