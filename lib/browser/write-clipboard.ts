import type { Flavors } from '../share/shared-summary.ts'

/** Puts a text on the clipboard in both flavors; whoever pastes takes the one it can show. A click needs no permission. */
export async function writeClipboard({ text, html }: Flavors): Promise<boolean> {
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })
  try {
    await navigator.clipboard.write([item])
    return true
  } catch {
    // Another window has the focus by now, or a policy forbids it.
    return false
  }
}
