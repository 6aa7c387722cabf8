/** A shortcut as Chromium writes it: on a Mac in signs, as menus there do. */
export const toShownKeys = (keys: string): string =>
  process.platform === 'darwin' ? keys.replace('Alt+', '⌥').replace('Shift+', '⇧') : keys
