/** Each frame paints what its own registry holds, and nothing else. */
export function registryOf([range]: Range[]): HighlightRegistry {
  const view = range?.startContainer.ownerDocument?.defaultView
  return (view ?? globalThis).CSS.highlights
}
