/** The private characters by which WebDriver names keys that write nothing. */
const CHARACTERS: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
  /** As Playwright has it: the key that copies and pastes. */
  ControlOrMeta: process.platform === 'darwin' ? '\uE03D' : '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Tab: '\uE004',
}

export const toCharacter = (key: string): string => CHARACTERS[key] ?? key

/** The action of pressing keys one after the other, all held until the last is down. */
export function pressAndRelease(keys: string[]): object {
  const values = keys.map(toCharacter)
  return {
    type: 'key',
    id: 'keyboard',
    actions: [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ],
  }
}
