import { minify } from 'terser'
import { defineConfig } from 'wxt'

/** Extension pages load their own files and nothing else. `wxt dev` needs a looser policy for its reload and sets its own. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"

/** What we load on demand needs no styles or other chunks to be fetched ahead, so it is imported as it stands. */
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : null),
}

/** Makes what a click injects a twentieth smaller than Vite's own minifier leaves it; of the pages' code it makes more. */
const smallerScripts = {
  name: 'smaller-scripts',
  generateBundle: async (_: unknown, bundle: Record<string, { type: 'asset' } | { type: 'chunk'; code: string }>) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue
      output.code =
        (await minify(output.code, { ecma: 2020, compress: { passes: 3, hoist_funs: true } })).code ?? output.code
    }
  },
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // Every browser we support knows the syntax we write, so that none of it is spelled out, and preloads modules itself;
    // Vite's stand-in would put a `fetch` into what ships.
    build: { modulePreload: { polyfill: false }, target: ['chrome127', 'firefox142'] },
    plugins: [plainDynamicImports],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'unlisted-script')) config.plugins?.push(smallerScripts)
      const output = config.build?.rollupOptions?.output
      if (!entrypoints.some(({ type }) => type === 'popup') || output === undefined || Array.isArray(output)) return
      // A package needs no hash in a file's name, and the panel names every language.
      output.chunkFileNames = ({ moduleIds }) =>
        moduleIds.every((id) => id.includes('/languages/')) ? 'chunks/[name].js' : 'chunks/[name]-[hash].js'
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Precis',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+Y' },
      },
      'open-outline': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_open_outline__',
      },
      'open-side-panel': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_command_open_side_panel__',
      },
    },
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'precis@precis.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
})
