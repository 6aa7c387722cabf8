import { browser } from 'wxt/browser'
import { translate } from './translate.ts'

/** The toolbar button's own. */
const ACTION_COMMAND = '_execute_action'

/** Firefox for Android has none. */
export const hasShortcuts = (): boolean => browser.commands !== undefined

/** The commands with the keys they are bound to now; no keys when another extension or the browser has taken them. */
export async function loadShortcuts(): Promise<{ description: string; keys: string }[]> {
  const commands = await browser.commands.getAll()
  return commands.map(({ name, description, shortcut }) => ({
    // The toolbar button's own command has no description.
    description: name === ACTION_COMMAND || !description ? translate('command_open_summary') : description,
    keys: shortcut ?? '',
  }))
}

/** The keys that open the popup; empty when they are taken. */
export async function loadActionKeys(): Promise<string> {
  const commands = await browser.commands.getAll()
  return commands.find(({ name }) => name === ACTION_COMMAND)?.shortcut ?? ''
}

/** Opens the page of the browser where shortcuts are changed. Firefox has a call for it, Chromium an address, Safari neither. */
export const openShortcutSettings: (() => void) | null = import.meta.env.SAFARI
  ? null
  : () => {
      const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings')
      if (typeof open === 'function') open.call(browser.commands)
      else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
    }
