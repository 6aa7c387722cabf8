import { browser } from 'wxt/browser'
import type { OpenRequest } from '../open-request.ts'
import { leaveRequest } from './left-request.ts'

/**
 * Opens the window's side panel (Firefox: its sidebar), or has the open one read what is asked for. Call it first thing
 * in a user's event: browsers refuse it after an `await`.
 */
export async function openSidePanel(windowId: number, request: OpenRequest): Promise<void> {
  const opened = browser.sidePanel?.open({ windowId }) ?? sidebar?.open()
  await Promise.all([leaveRequest('side-panel', request), opened])
}

/** Firefox's own, which no type of Chromium's API knows. */
const sidebar: { open: () => Promise<void> } | undefined = Reflect.get(browser, 'sidebarAction')

/** Neither Safari nor Firefox for Android has one. */
export const hasSidePanel = (browser.sidePanel ?? sidebar) !== undefined
