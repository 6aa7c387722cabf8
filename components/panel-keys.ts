import { keepRovingFocus, moveInList } from './roving-focus.ts'

/**
 * The keyboard beyond Tab and Enter. Every letter presses what can also be pressed by hand: the button with that command.
 * Loaded once the panel has been drawn. Returns how to stop.
 */
export function listenToKeys(panel: Document, { hasLetters }: { hasLetters: () => boolean }): () => void {
  const stopRoving = keepRovingFocus(panel)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const isDone = moveInList(event) || (hasLetters() && obeyLetter(panel, event))
    if (isDone) event.preventDefault()
  }
  panel.addEventListener('keydown', onKeyDown)
  return () => {
    stopRoving()
    panel.removeEventListener('keydown', onKeyDown)
  }
}

/** Says whether the key was a command. */
function obeyLetter(panel: Document, event: KeyboardEvent): boolean {
  if (isTyping(event.target) || panel.querySelector('dialog[open]') !== null) return false
  const letter = readLetter(event)
  if (letter === 'j' || letter === 'k') return stepToTakeaway(panel, letter === 'j' ? 1 : -1)
  const command = COMMANDS.get(letter)
  if (command === undefined) return false
  const own = panel.activeElement?.closest('[data-item]')?.querySelector(`[data-command=${command}]`)
  const button = own ?? panel.querySelector(`.dock [data-command=${command}]`)
  if (!(button instanceof HTMLElement)) return false
  button.click()
  return true
}

/** `c` copies the takeaway that has the focus, or else the summary. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['c', 'copy'],
  ['s', 'skim'],
  ['?', 'help'],
])

/** The key's place, where a keyboard for another script has other letters on it. */
function readLetter({ key, code }: KeyboardEvent): string {
  if (/^[\x21-\x7E]$/.test(key)) return key.toLowerCase()
  return /^Key[A-Z]$/.test(code) ? code.slice(-1).toLowerCase() : key
}

function stepToTakeaway(panel: Document, step: 1 | -1): boolean {
  const sentences = Array.from(panel.querySelectorAll<HTMLElement>('.takeaway .reveal'))
  const focused = panel.activeElement?.closest('.takeaway')?.querySelector<HTMLElement>('.reveal')
  const place = focused ? sentences.indexOf(focused) : -1
  const next = place < 0 ? sentences.at(step > 0 ? 0 : -1) : sentences[place + step]
  next?.focus()
  return true
}

/** A slider takes no letters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=range]), textarea, select')
