import { browser } from 'wxt/browser'
import type { OpenRequest } from '../open-request.ts'
import { leaveRequest } from './left-request.ts'

/**
 * Opens the window's side panel (Firefox: its sidebar), or has the open one read what is asked for. Call it first thing
 * in a user's event: browsers refuse it after an `await`.
 */
export async function openSidePanel(windowId: number, request: OpenRequest): Promise<void> {
  const opened = browser.sidePanel?.open({ windowId }) ?? openSidebar()
  await Promise.all([leaveRequest('side-panel', request), opened])
}

/** Firefox's own, which no type of Chromium's API knows. */
async function openSidebar(): Promise<void> {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction')
  if (typeof sidebar !== 'object' || sidebar === null) return
  const open: unknown = Reflect.get(sidebar, 'open')
  if (typeof open === 'function') await Reflect.apply(open, sidebar, [])
}
