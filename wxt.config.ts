import { defineConfig } from 'wxt'
import { manifest } from './build/manifest.ts'
import { nameSharedChunk } from './build/name-shared-chunk.ts'
import { panelInPages } from './build/panel-in-pages.ts'
import { plainDynamicImports } from './build/plain-dynamic-imports.ts'
import { reactAsModules } from './build/react-as-modules.ts'
import { smallerChunks } from './build/smaller-chunks.ts'
import { smallerScripts } from './build/smaller-scripts.ts'

/** A page names what it needs ahead; what is loaded on demand needs little more, and to name that takes room in the code. */
const resolveDependencies = (_: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? needed : []

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // Every browser we support knows the syntax we write, so that none of it is spelled out, and preloads modules itself;
    // Vite's stand-in would put a `fetch` into what ships.
    build: {
      modulePreload: { polyfill: false, resolveDependencies },
      target: ['chrome127', 'firefox140'],
      // What React's files ask of each other without having it is React's affair, and minifying takes its time.
      rolldownOptions: { checks: { importIsUndefined: false, pluginTimings: false } },
    },
    plugins: [panelInPages, plainDynamicImports, reactAsModules, smallerChunks],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'unlisted-script')) config.plugins?.push(smallerScripts)
      const output = config.build?.rollupOptions?.output
      if (!entrypoints.some(({ type }) => type === 'popup') || output === undefined || Array.isArray(output)) return
      output.codeSplitting = { includeDependenciesRecursively: false, groups: [{ name: nameSharedChunk }] }
      // A package needs no hash in a file's name, and the panel names every language.
      output.chunkFileNames = ({ moduleIds }) =>
        moduleIds.some((id) => id.includes('/languages/')) ? 'chunks/[name].js' : 'chunks/[name]-[hash].js'
    },
  },
  manifest,
})
