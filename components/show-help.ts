import type { MessageKey, Translate } from '../lib/message-key.ts'

const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['j, k', 'key_takeaways'],
  ['↑, ↓', 'key_list'],
  ['Enter', 'key_reveal'],
  ['c', 'key_copy'],
  ['s', 'key_skim'],
  ['?', 'key_help'],
]

/** Shows which keys do what. Loaded when it is asked for, and gone when it is closed. */
export function showHelp(panel: Document, translate: Translate): void {
  const dialog = panel.createElement('dialog')
  dialog.className = 'help'
  dialog.ariaLabel = translate('help_heading')
  const close = panel.createElement('button')
  close.type = 'button'
  close.className = 'action'
  close.textContent = translate('help_close')
  close.addEventListener('click', () => dialog.close())
  dialog.append(buildHeading(panel, translate), buildList(panel, translate), close)
  dialog.addEventListener('close', () => dialog.remove())
  panel.body.append(dialog)
  dialog.showModal()
}

function buildHeading(panel: Document, translate: Translate): HTMLElement {
  const heading = panel.createElement('h2')
  heading.className = 'region-heading'
  heading.textContent = translate('help_heading')
  return heading
}

function buildList(panel: Document, translate: Translate): HTMLElement {
  const list = panel.createElement('dl')
  list.className = 'keys'
  for (const [keys, meaning] of KEYS) {
    const line = list.appendChild(panel.createElement('div'))
    const name = line.appendChild(panel.createElement('dt'))
    name.appendChild(panel.createElement('kbd')).textContent = keys
    line.appendChild(panel.createElement('dd')).textContent = translate(meaning)
  }
  return list
}
