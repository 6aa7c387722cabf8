import { parseAst } from 'rolldown/parseAst'

/** Every call of the browser's interface in a source file, by its name from `browser` on, and whether it is waited for without end. */
export function findBrowserCalls(code: string, lang: 'ts' | 'tsx' = 'ts'): BrowserCall[] {
  const program: unknown = parseAst(code, { lang })
  const limited = new Set(listNodes(program).flatMap(listLimited))
  const found: BrowserCall[] = []
  collectCalls(program, false, { limited, found })
  return found
}

export type BrowserCall = { name: string; isLimited: boolean }

/** What waits for a call as long as it is told, and no longer. */
const LIMITERS: ReadonlySet<unknown> = new Set(['askBrowser', 'withTimeout'])

type Node = Readonly<Record<string, unknown>> & { type: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function listNodes(root: unknown): Node[] {
  if (typeof root !== 'object' || root === null) return []
  const inside = Object.values(root).flatMap(listNodes)
  return isNode(root) ? [root, ...inside] : inside
}

/** The names of functions that are handed to a limiter. */
function listLimited(node: Node): unknown[] {
  return isLimiter(node)
    ? listNodes(node['arguments']).flatMap((each) => (each.type === 'Identifier' ? each['name'] : []))
    : []
}

const isLimiter = (node: Node): boolean =>
  node.type === 'CallExpression' && isNode(node['callee']) && LIMITERS.has(node['callee']['name'])

function collectCalls(node: unknown, isLimited: boolean, context: Context): void {
  if (typeof node !== 'object' || node === null) return
  const name = isNode(node) && node.type === 'CallExpression' ? nameOf(node['callee']) : ''
  if (name.startsWith('browser.')) context.found.push({ name: name.slice('browser.'.length), isLimited })
  const isInside = isLimited || (isNode(node) && (isLimiter(node) || isLimitedFunction(node, context.limited)))
  for (const part of Object.values(node)) collectCalls(part, isInside, context)
}

type Context = { limited: ReadonlySet<unknown>; found: BrowserCall[] }

/** `const call = () => …`, of which the name is handed on. */
const isLimitedFunction = ({ type, id, init }: Node, limited: ReadonlySet<unknown>): boolean =>
  type === 'VariableDeclarator' &&
  isNode(init) &&
  init.type === 'ArrowFunctionExpression' &&
  isNode(id) &&
  limited.has(id['name'])

/** Of `browser.storage[area].get`, that; `?.` and the wrapping of it are as good as a point. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'ChainExpression') return nameOf(node['expression'])
  if (node.type === 'Identifier') return String(node['name'])
  if (node.type !== 'MemberExpression') return ''
  const property = nameOf(node['property'])
  return nameOf(node['object']) + (node['computed'] === true ? `[${property}]` : `.${property}`)
}
