/** React's own files, which Rolldown takes whole as CommonJS: written as the modules they could be, most of what nobody calls falls away. */
export const reactAsModules = {
  name: 'react-as-modules',
  apply: 'build' as const,
  enforce: 'pre' as const,
  // No tool for developers can reach into a page of an extension: what React tells one falls away.
  config: () => ({ define: { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined' } }),
  transform: (code: string, id: string) => {
    if (!REACT_FILE.test(id)) return null
    const chosen = /module\.exports = require\('(\.\/cjs\/[\w-]+\.production\.js)'\)/.exec(code)?.[1]
    if (chosen !== undefined) return `export * from '${chosen}'`
    const names = new Set(Array.from(code.matchAll(/^exports\.(\w+)/gm), ([, name]) => name))
    if (names.size === 0) throw new Error(`${id} is written in another way than this step knows`)
    const body = code
      .replaceAll(NEVER_CALLED, '')
      .replace(/^var ((?:\w+ = require\("[\w-]+"\)[,;]\s*)+)/m, (_, imports: string) =>
        imports.replace(/(\w+) = require\(("[\w-]+")\)[,;]/g, 'import * as $1 from $2;'),
      )
      .replace(/^exports\./gm, 'var $')
      .replace(/\bexports\./g, '$')
    return `${body}\nexport { ${Array.from(names, (name) => `$${name} as ${name}`).join(', ')} }`
  },
}

export const REACT_FILE =
  /node_modules\/(?:react|react-dom|scheduler)\/(?:index|client|jsx-runtime|cjs\/[\w-]+\.production)\.js$/

/** Only who takes over a server's HTML, or finds the element of a component by React's old way, calls these; nothing here does. */
const NEVER_CALLED =
  /^(?:ReactDOMHydrationRoot\.prototype\.unstable_scheduleHydration|ReactDOMSharedInternals\.findDOMNode) = [\s\S]*?^};\n/gm
