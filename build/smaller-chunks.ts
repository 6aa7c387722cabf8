import { minify } from 'terser'
import type { Rolldown } from 'vite'
import { REACT_FILE } from './react-as-modules.ts'

/** Makes the pages' code smaller than Vite's minifier leaves it. */
export const smallerChunks = {
  name: 'smaller-chunks',
  apply: 'build' as const,
  generateBundle: async ({ format }: Rolldown.NormalizedOutputOptions, bundle: Rolldown.OutputBundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk' || format !== 'es') continue
      const compress = output.moduleIds.some((id) => REACT_FILE.test(id)) ? REPETITIVE : THOROUGH
      const { code } = await minify(output.code, { ecma: 2020, compress, module: true })
      output.code = (code ?? output.code).replaceAll(WRAPPED_IMPORT, 'import($1)')
    }
  },
}

/** What is left of Vite's way to load on demand: a call that does no more than import. */
const WRAPPED_IMPORT = /\b\w+\(\(\)=>import\(("[^"]+")\),__VITE_PRELOAD__\)/g

/** Joined statements and turned comparisons are shorter, but alike no more, and so compress less. */
const ALIKE = { sequences: false, lhs_constants: false }

/** Every pass makes room for the next. Nothing of ours calls a function with `new`, or counts its parameters. */
const THOROUGH = { ...ALIKE, passes: 8, unsafe_arrows: true, keep_fargs: false }

/** React compresses better when its functions are not put in place of their calls either. */
const REPETITIVE = { ...ALIKE, inline: 1, reduce_funcs: false, passes: 4 }
