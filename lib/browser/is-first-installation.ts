/** An update has nothing to introduce, nor has an add-on that a developer loads into Firefox for a while. */
export function isFirstInstallation({ reason, temporary = false }: Installation): boolean {
  return reason === 'install' && !temporary
}

/** What a browser says when an extension has been installed; `temporary` is Firefox's own. */
export type Installation = { reason: string; temporary?: boolean }
