import { parseAst } from 'rolldown/parseAst'
import { ADDRESS_PROPERTIES, INTERFACE_NAMES, LOADING_ELEMENTS, OPENING_CALLS } from './interface-names.ts'

/** Every place in a script that could send something, lead elsewhere, or run code that is not in the package. */
export function findInterfaces(code: string): string[] {
  const found: string[] = []
  const waiting: unknown[] = [parseAst(code)]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (typeof node !== 'object' || node === null) continue
    if (isNode(node)) found.push(...RULES.flatMap((rule) => rule(node) ?? []))
    waiting.push(...Object.values(node))
  }
  return found
}

type Node = Readonly<Record<string, unknown>> & { type: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** What a node is called when it is one of these places. */
type Rule = (node: Node) => string | null

const RULES: Rule[] = [
  (node) => {
    const name = nameOf(node)
    return name !== null && INTERFACE_NAMES.has(name) ? name : null
  },
  (node) => {
    const assigned = node.type === 'AssignmentExpression' ? nameOf(lastOf(node['left'])) : null
    return assigned !== null && ADDRESS_PROPERTIES.has(assigned) ? `${assigned} =` : null
  },
  (node) => {
    const [called] = callOf(node) ?? []
    if (called === undefined) return null
    if (OPENING_CALLS.has(called)) return `${called}()`
    return called === 'open' || called.endsWith('.constructor') ? `${called}()` : null
  },
  (node) => {
    const [called, [first]] = callOf(node) ?? ['', []]
    if (!/\.createElement(?:NS)?$/.test(called)) return null
    const [, [, second]] = callOf(node) ?? ['', []]
    const tag = textOf(called.endsWith('NS') ? second : first)
    if (tag === null) return 'createElement(…)'
    return LOADING_ELEMENTS.has(tag) ? `createElement(${tag})` : null
  },
  (node) => {
    const [called, [name]] = callOf(node) ?? ['', []]
    if (!/\.setAttribute(?:NS)?$/.test(called)) return null
    const attribute = textOf(name)
    return attribute === null
      ? 'setAttribute(…)'
      : LOADING_ATTRIBUTE.test(attribute)
        ? `setAttribute(${attribute})`
        : null
  },
  (node) => {
    const [called, [code]] = callOf(node) ?? ['', []]
    return /(?:^|\.)set(?:Timeout|Interval)$/.test(called) && textOf(code) !== null ? 'code as text' : null
  },
  (node) => {
    if (node.type !== 'ImportExpression') return null
    return textOf(node['source'])?.startsWith('./') === true ? null : 'import(…)'
  },
  (node) => {
    const [called, [injection]] = callOf(node) ?? ['', []]
    return called.endsWith('.executeScript') && !injectsFiles(injection) ? 'executeScript(…)' : null
  },
  (node) => (/^\s*(?:javascript|data|vbscript):/i.test(textOf(node) ?? '') ? 'address that is code' : null),
]

const LOADING_ATTRIBUTE = /^(?:on\w+|style|src|srcset|srcdoc|href|action|formaction|data|poster|ping)$/i

/** Files of the package, and no function or text. */
function injectsFiles(injection: unknown): boolean {
  const fields = isNode(injection) ? listOf(injection['properties']) : []
  const names = fields.map((field) => (isNode(field) ? nameOf(field['key']) : null))
  return names.includes('files') && names.every((name) => name === 'files' || name === 'target')
}

/** The name of an identifier, or the text that names a property or stands for itself. */
const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : textOf(node)

function textOf(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  const [only, ...others] = node.type === 'TemplateLiteral' ? listOf(node['quasis']) : []
  if (!isNode(only) || others.length > 0) return null
  const { value } = only
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : null
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Of `a.b.c`, `c`. */
const lastOf = (node: unknown): unknown => (isNode(node) && node.type === 'MemberExpression' ? node['property'] : node)

/** What is called, by its last two names, and with what. */
function callOf(node: Node): [string, unknown[]] | null {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null
  const { callee } = node
  const owner = isNode(callee) && callee.type === 'MemberExpression' ? (nameOf(lastOf(callee['object'])) ?? '') : null
  const name = nameOf(lastOf(callee)) ?? ''
  return [owner === null ? name : `${owner}.${name}`, listOf(node['arguments'])]
}
