import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import type { PackedApp } from './pack-app.ts'
import { childrenOf, declaredIn, isNode, type Node, parseScript, textOf } from './syntax.ts'

/** What a script asks another module for, as it is written; `undefined` is one that is known only when it runs. */
export type Imported = string | undefined

/** Scripts by their paths, which begin at the app's folder. */
export type Scripts = ReadonlyMap<string, string>

/** What is there without being shipped. */
const builtin = new Set(['electron', ...builtinModules])

/** What a variable holds that stands for `require`: `createRequire`, which the minifier may have renamed, was called. */
const makesRequire = /^[\w$.]+\(import\.meta\.url\)$|\btypeof require\b/

/**
 * Every import and require in a script of a bundle: static, dynamic and `require`, under whatever name the minifier gave
 * to what stands for it, here or in another script of the bundle.
 * @throws if a script does not parse.
 */
export function importsOf(path: string, scripts: Scripts): readonly Imported[] {
  const code = scripts.get(path) ?? ''
  const top = parseScript(path, code)
  const found: Imported[] = []
  const visit = (node: Node, requirers: ReadonlySet<string>): void => {
    const shadowed = declaredIn(node)
    const known = shadowed.some((name) => requirers.has(name)) ? without(requirers, shadowed) : requirers
    if (node.type === 'ImportExpression') found.push(textOf(node.source))
    else if (isNode(node.source) && /^(?:Import|Export)/.test(node.type)) found.push(textOf(node.source))
    else if (node.type === 'CallExpression' && isNode(node.callee) && known.has(String(node.callee.name))) {
      found.push(textOf(Array.isArray(node.arguments) ? node.arguments[0] : undefined))
    }
    for (const child of childrenOf(node)) visit(child, known)
  }
  const requirers = new Set(['require', ...madeIn(top, code), ...takenIn(path, top, scripts)])
  for (const node of top) visit(node, requirers)
  return found
}

function without(names: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> {
  return new Set([...names].filter((name) => !gone.includes(name)))
}

/** The names at the top of a script that hold what stands for `require`. */
function madeIn(top: readonly Node[], code: string): readonly string[] {
  return top
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(childrenOf)
    .filter(({ init }) => isNode(init) && makesRequire.test(code.slice(Number(init.start), Number(init.end))))
    .flatMap(({ id }) => (isNode(id) && id.type === 'Identifier' ? [String(id.name)] : []))
}

/** The names under which a script takes what stands for `require` from another. */
function takenIn(path: string, top: readonly Node[], scripts: Scripts): readonly string[] {
  return top
    .filter(({ type }) => type === 'ImportDeclaration')
    .flatMap((declaration) => {
      const from = posix.join(posix.dirname(path), textOf(declaration.source) ?? '')
      const given = scripts.has(from) ? givenBy(from, scripts) : []
      return childrenOf(declaration)
        .filter(({ imported }) => isNode(imported) && given.includes(String(imported.name)))
        .flatMap(({ local }) => (isNode(local) ? [String(local.name)] : []))
    })
}

/** The names under which a script gives what stands for `require` to others. */
function givenBy(path: string, scripts: Scripts): readonly string[] {
  const code = scripts.get(path) ?? ''
  const top = parseScript(path, code)
  const made = madeIn(top, code)
  return top
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(childrenOf)
    .filter(({ local }) => isNode(local) && made.includes(String(local.name)))
    .flatMap(({ exported }) => (isNode(exported) ? [String(exported.name)] : []))
}

/** Why an import of a shipped script would fail, or `undefined`. */
function whyUnresolved(wanted: Imported, from: string, shipped: ReadonlySet<string>): string | undefined {
  if (wanted === undefined) return 'asks for a module that is known only when it runs'
  if (wanted.startsWith('node:') || builtin.has(wanted)) return undefined
  const path = wanted.startsWith('.')
    ? posix.join(posix.dirname(from), wanted)
    : `node_modules/${wanted}/package.json`
  return shipped.has(path) ? undefined : `asks for ${wanted}, which is not in the package`
}

/** What the scripts of the main process and the preload ask for that is neither in the package, in Node nor in Electron. */
export function importProblems({ files, read }: Pick<PackedApp, 'files' | 'read'>): readonly string[] {
  const shipped = new Set(files.map(({ path }) => path))
  const scripts = new Map(
    [...shipped]
      .filter((path) => /^out\/(?:main|preload)\/.+\.c?js$/.test(path))
      .map((path) => [path, read(path).toString()]),
  )
  return [...scripts.keys()].flatMap((script) =>
    importsOf(script, scripts).flatMap((wanted) => {
      const why = whyUnresolved(wanted, script, shipped)
      return why === undefined ? [] : [`${script} ${why}`]
    }),
  )
}
