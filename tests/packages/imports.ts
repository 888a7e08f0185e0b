import { builtinModules } from 'node:module'
import { posix } from 'node:path'
// The parser and the scopes of the compiler that Solid’s plugin uses.
import { type NodePath, parseSync, traverse, type types } from '@babel/core'
import type { PackedApp } from './pack-app.ts'

/** The specifier of each import of a script; `undefined` if it is known only at run time. */
export type Imported = string | undefined

/** Scripts by their paths, relative to the app’s folder. */
export type Scripts = ReadonlyMap<string, string>

/** Modules that exist without being shipped. */
const builtin = new Set(['electron', ...builtinModules])

/**
 * The value of a variable that stands for `require`: a call of `createRequire`, which the minifier may have renamed.
 */
const makesRequire = /^[\w$.]+\(import\.meta\.url\)$|\btypeof require\b/

/**
 * Every import and require in a script of a bundle: static, dynamic and `require`, under any name that the minifier
 * gave it, here or in another script.
 * @throws if a script does not parse.
 */
export function importsOf(path: string, scripts: Scripts): readonly Imported[] {
  const found: Imported[] = []
  const addSource = ({ node: { source } }: NodePath<FromAnother>) => {
    if (source) found.push(source.value)
  }
  programOf(path, scripts).traverse({
    ImportDeclaration: addSource,
    ExportNamedDeclaration: addSource,
    ExportAllDeclaration: addSource,
    CallExpression(call) {
      const callee = call.get('callee')
      if (
        !callee.isImport() &&
        !(callee.isIdentifier() && isRequire(callee.node.name, callee, path, scripts))
      )
        return
      const { confident, value } = call.get('arguments')[0]?.evaluate() ?? { confident: false }
      found.push(confident && typeof value === 'string' ? value : undefined)
    },
  })
  return found
}

type FromAnother = types.ImportDeclaration | types.ExportNamedDeclaration | types.ExportAllDeclaration

/** The parsed programs by their code: the packages of all systems contain mostly the same scripts. */
const programs = new Map<string, NodePath<types.Program>>()

function programOf(path: string, scripts: Scripts): NodePath<types.Program> {
  const code = scripts.get(path) ?? ''
  const known = programs.get(code)
  if (known !== undefined) return known
  const parsed = parseSync(code, { filename: path, configFile: false, babelrc: false })
  if (parsed === null) throw new Error(`${path} does not parse.`)
  traverse(parsed, {
    Program(program) {
      programs.set(code, program)
      program.stop()
    },
  })
  return programOf(path, scripts)
}

/** Whether a name stands for `require` at a place of a script. */
function isRequire(name: string, { scope }: NodePath, path: string, scripts: Scripts): boolean {
  const declared = scope.getBinding(name)?.path
  if (declared === undefined) return name === 'require'
  if (declared.isVariableDeclarator()) {
    const { start, end } = declared.node.init ?? {}
    return makesRequire.test((scripts.get(path) ?? '').slice(start ?? 0, end ?? 0))
  }
  if (!declared.isImportSpecifier() || !declared.parentPath.isImportDeclaration()) return false
  const from = posix.join(posix.dirname(path), declared.parentPath.node.source.value)
  return scripts.has(from) && givesRequire(nameOf(declared.node.imported), from, scripts)
}

/** Whether a script exports a stand-in for `require` under a name. */
function givesRequire(name: string, path: string, scripts: Scripts): boolean {
  const program = programOf(path, scripts)
  return program
    .get('body')
    .some(
      (statement) =>
        statement.isExportNamedDeclaration() &&
        statement.node.specifiers.some(
          (given) =>
            given.type === 'ExportSpecifier' &&
            nameOf(given.exported) === name &&
            isRequire(given.local.name, program, path, scripts),
        ),
    )
}

const nameOf = (name: types.Identifier | types.StringLiteral) =>
  name.type === 'Identifier' ? name.name : name.value

/** The reason why an import of a shipped script would fail, or `undefined`. */
function whyUnresolved(wanted: Imported, from: string, shipped: ReadonlySet<string>): string | undefined {
  if (wanted === undefined) return 'asks for a module that is known only when it runs'
  if (wanted.startsWith('node:') || builtin.has(wanted)) return undefined
  const path = wanted.startsWith('.')
    ? posix.join(posix.dirname(from), wanted)
    : `node_modules/${wanted}/package.json`
  return shipped.has(path) ? undefined : `asks for ${wanted}, which is not in the package`
}

/** The imports of the main process and the preload that are neither in the package, in Node nor in Electron. */
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
