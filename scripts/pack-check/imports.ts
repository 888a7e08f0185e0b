import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { parseSync } from 'vite'
import type { Finding } from './finding.ts'
import type { PackedApp } from './pack.ts'

/** What a script asks another module for, as it is written; `undefined` is one that is known only when it runs. */
export type Imported = string | undefined

/** What is there without being shipped. */
const builtin = new Set(['electron', ...builtinModules])

/**
 * Every import and require in a script: static, dynamic and `require`, under whatever short name the minifier gave to
 * a `require` that was made by `createRequire` or by the bundler.
 * @throws if the script does not parse.
 */
export function importsOf(name: string, code: string): readonly Imported[] {
  const { program, errors } = parseSync(name, code)
  if (errors.length > 0) throw new Error(`${name} does not parse: ${errors[0]?.message}`)
  const requirers = new Set(['require', '__require', ...createdRequires(code)])
  const found: Imported[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value)) return
    if (value.type === 'ImportExpression') found.push(textOf(value.source))
    else if (
      value.type === 'CallExpression' &&
      isNode(value.callee) &&
      requirers.has(`${value.callee.name}`)
    ) {
      const [wanted] = Array.isArray(value.arguments) ? value.arguments : []
      found.push(textOf(wanted))
    } else if ('source' in value && isNode(value.source)) found.push(textOf(value.source))
    Object.values(value).forEach(visit)
  }
  visit(program)
  return found
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function textOf(node: unknown): Imported {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  const [part, ...more] = node.type === 'TemplateLiteral' && Array.isArray(node.quasis) ? node.quasis : []
  if (more.length > 0 || !isNode(part) || typeof part.value !== 'object' || part.value === null)
    return undefined
  return 'cooked' in part.value && typeof part.value.cooked === 'string' ? part.value.cooked : undefined
}

/** The names that hold what `createRequire` made. */
function createdRequires(code: string): readonly string[] {
  const makers = [...code.matchAll(/\bcreateRequire(?: as ([\w$]+))?\b/g)].map(
    ([, alias]) => alias ?? 'createRequire',
  )
  return makers.flatMap((maker) =>
    [...code.matchAll(new RegExp(`([\\w$]+)\\s*=\\s*${maker.replaceAll('$', '\\$')}\\(`, 'g'))].flatMap(
      ([, name]) => name ?? [],
    ),
  )
}

/** Why an import of a shipped script would fail, or `undefined`. */
export function whyUnresolved(
  wanted: Imported,
  from: string,
  shipped: ReadonlySet<string>,
): string | undefined {
  if (wanted === undefined) return 'asks for a module that is known only when it runs'
  if (wanted.startsWith('node:') || builtin.has(wanted)) return undefined
  const path = wanted.startsWith('.')
    ? posix.join(posix.dirname(from), wanted)
    : `node_modules/${wanted}/package.json`
  return shipped.has(path) ? undefined : `asks for ${wanted}, which is not in the package`
}

/** Everything that the scripts of the main process and the preload ask for is in the package, in Node or in Electron. */
export function checkImports(app: Pick<PackedApp, 'system' | 'processor' | 'files' | 'read'>): Finding {
  const shipped = new Set(app.files.map(({ path }) => path))
  const scripts = [...shipped].filter((path) => /^out\/(?:main|preload)\/.+\.c?js$/.test(path))
  let count = 0
  const problems = scripts.flatMap((script) => {
    const imports = importsOf(script, app.read(script).toString())
    count += imports.length
    return imports.flatMap((wanted) => {
      const why = whyUnresolved(wanted, script, shipped)
      return why === undefined ? [] : [`${script} ${why}`]
    })
  })
  return {
    what: `Imports, ${app.system} ${app.processor}`,
    problems,
    seen: `${count} in ${scripts.length} scripts`,
  }
}
