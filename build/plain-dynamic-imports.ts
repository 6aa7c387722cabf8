/** What we load on demand needs no styles or other chunks to be fetched ahead, so it is imported as it stands. */
export const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : null),
}
