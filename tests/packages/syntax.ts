import { parseSync } from 'vite'

/** A part of a parsed script. */
export type Node = { readonly type: string } & Readonly<Record<string, unknown>>

/** Whether a value of a parsed script is a part of it, and not a plain value. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The parts that are directly inside a part. */
export function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
}

/**
 * The parts of a script at its top level.
 * @throws if it does not parse.
 */
export function parseScript(name: string, code: string): readonly Node[] {
  const { program, errors } = parseSync(name, code)
  if (errors.length > 0) throw new Error(`${name} does not parse: ${errors[0]?.message}`)
  const body: unknown = program.body
  return Array.isArray(body) ? body.filter(isNode) : []
}

/** The text that a part stands for, or `undefined` if it is known only when it runs. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  const [part, ...more] = node.type === 'TemplateLiteral' && Array.isArray(node.quasis) ? node.quasis : []
  if (more.length > 0 || !isNode(part) || typeof part.value !== 'object' || part.value === null)
    return undefined
  return 'cooked' in part.value && typeof part.value.cooked === 'string' ? part.value.cooked : undefined
}

/** Whether a part is a function of any kind. */
export function isFunction(node: Node): boolean {
  return /^(?:Function|ArrowFunction)/.test(node.type)
}

/** The names that begin to mean something else inside a part: a function's parameters and variables, a block's own. */
export function declaredIn(node: Node): readonly string[] {
  if (isFunction(node)) {
    const parameters = Array.isArray(node.params) ? node.params.filter(isNode) : []
    return [
      ...parameters.flatMap(boundBy),
      ...hoisted(node.body),
      ...(isNode(node.id) ? boundBy(node.id) : []),
    ]
  }
  if (node.type === 'CatchClause') return isNode(node.param) ? boundBy(node.param) : []
  return childrenOf(node).flatMap((child) => {
    if (child.type === 'VariableDeclaration' && child.kind !== 'var') return declaredBy(child)
    return /^(?:Class|Function)Declaration$/.test(child.type) && isNode(child.id) ? boundBy(child.id) : []
  })
}

/** The variables of a function, wherever in it they are declared with `var`. */
function hoisted(node: unknown): readonly string[] {
  if (!isNode(node) || isFunction(node)) return []
  const own = node.type === 'VariableDeclaration' && node.kind === 'var' ? declaredBy(node) : []
  return [...own, ...childrenOf(node).flatMap(hoisted)]
}

function declaredBy(declaration: Node): readonly string[] {
  return childrenOf(declaration).flatMap(({ id }) => (isNode(id) ? boundBy(id) : []))
}

/** The names that a pattern binds; the expressions of defaults and computed keys are none. */
function boundBy(pattern: Node): readonly string[] {
  if (pattern.type === 'Identifier') return [String(pattern.name)]
  if (pattern.type === 'Property') return isNode(pattern.value) ? boundBy(pattern.value) : []
  if (pattern.type === 'AssignmentPattern') return isNode(pattern.left) ? boundBy(pattern.left) : []
  return /^(?:ObjectPattern|ArrayPattern|RestElement)$/.test(pattern.type)
    ? childrenOf(pattern).flatMap(boundBy)
    : []
}
