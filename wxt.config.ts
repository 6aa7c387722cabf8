import { minify } from 'terser'
import type { Rolldown } from 'vite'
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

/** Makes what a click injects a twentieth smaller than Vite's own minifier leaves it; what a script comes to stays its last word. */
const smallerScripts = {
  name: 'smaller-scripts',
  generateBundle: async (_: unknown, bundle: Record<string, { type: 'asset' } | { type: 'chunk'; code: string }>) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue
      output.code =
        (await minify(output.code, { ecma: 2020, compress: { passes: 3, hoist_funs: true, expression: true } })).code ??
        output.code
    }
  },
}

/** React's own files, which Rolldown takes whole as CommonJS: written as the modules they could be, most of what nobody calls falls away. */
const reactAsModules = {
  name: 'react-as-modules',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    if (!REACT_FILE.test(id)) return null
    const chosen = /module\.exports = require\('(\.\/cjs\/[\w-]+\.production\.js)'\)/.exec(code)?.[1]
    if (chosen !== undefined) return `export * from '${chosen}'`
    const names = new Set(Array.from(code.matchAll(/^exports\.(\w+)/gm), ([, name]) => name))
    const body = code
      .replace(/^var ((?:\w+ = require\("[\w-]+"\)[,;]\s*)+)/m, (_, imports: string) =>
        imports.replace(/(\w+) = require\(("[\w-]+")\)[,;]/g, 'import * as $1 from $2;'),
      )
      .replace(/^exports\./gm, 'var $')
      .replace(/\bexports\./g, '$')
    return `${body}\nexport { ${Array.from(names, (name) => `$${name} as ${name}`).join(', ')} }`
  },
}

const REACT_FILE =
  /node_modules\/(?:react|react-dom|scheduler)\/(?:index|client|jsx-runtime|cjs\/[\w-]+\.production)\.js$/

/** Makes the pages' code smaller than Vite's minifier leaves it. */
const smallerChunks = {
  name: 'smaller-chunks',
  apply: 'build' as const,
  generateBundle: async ({ format }: Rolldown.NormalizedOutputOptions, bundle: Rolldown.OutputBundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk' || format !== 'es') continue
      const compress = output.moduleIds.some((id) => REACT_FILE.test(id)) ? REPETITIVE : THOROUGH
      const { code } = await minify(output.code, { ecma: 2020, compress, module: true })
      output.code = code ?? output.code
    }
  },
}

/** Every pass makes room for the next. Nothing of ours calls a function with `new`, or counts its parameters. */
const THOROUGH = { passes: 8, unsafe_arrows: true, keep_fargs: false, sequences: false }

/** React compresses better when its functions are not put in place of their calls, nor its statements joined. */
const REPETITIVE = { inline: 1, reduce_funcs: false, passes: 4, sequences: false }

/**
 * One file for what the panels share, one for what the options share with them: what is loaded later shares code with both,
 * and would else cut them into many small files, which compress less well.
 */
function nameSharedChunk(id: string, modules: Rolldown.ChunkingContext): string | null {
  const reached = new Set([id])
  for (const user of reached) for (const importer of modules.getModuleInfo(user)?.importers ?? []) reached.add(importer)
  const isNeededBy = (page: string) => [...reached].some((user) => user.includes(`/entrypoints/${page}/`))
  if (!isNeededBy('popup') || !isNeededBy('sidepanel')) return null
  return isNeededBy('options') ? 'shared' : 'panel'
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // Every browser we support knows the syntax we write, so that none of it is spelled out, and preloads modules itself;
    // Vite's stand-in would put a `fetch` into what ships.
    build: { modulePreload: { polyfill: false }, target: ['chrome127', 'firefox142'] },
    plugins: [plainDynamicImports, reactAsModules, smallerChunks],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'unlisted-script')) config.plugins?.push(smallerScripts)
      const output = config.build?.rollupOptions?.output
      if (!entrypoints.some(({ type }) => type === 'popup') || output === undefined || Array.isArray(output)) return
      output.codeSplitting = { includeDependenciesRecursively: false, groups: [{ name: nameSharedChunk }] }
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
