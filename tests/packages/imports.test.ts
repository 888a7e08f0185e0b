import { describe, expect, it } from 'vitest'
import { importProblems, importsOf } from './imports.ts'

describe('the imports of a script', () => {
  const scripts = (code: string) => new Map([['out/main/a.js', code]])

  it.each([
    ['a static import', "import { x } from 'axios'", ['axios']],
    ['an export of another', "export * from './b.js'", ['./b.js']],
    ['a dynamic import', 'const x = await import(`./b.js`)', ['./b.js']],
    ['a dynamic import that is put together', "await import('./' + name)", [undefined]],
    ['require', "const x = require('keytar')", ['keytar']],
    [
      'a require that was made',
      "import { createRequire as c } from 'node:module'; var r = c(import.meta.url); r('ms')",
      ['node:module', 'ms'],
    ],
    ['no other function', "function f(name) {} f('axios')", []],
    ['no variable of the same short name', "var r = c(import.meta.url); const f = (r) => r('axios')", []],
    ['nor one of a block', "var r = c(import.meta.url); { const r = String; r('axios') }", []],
  ])('%s', (_what, code, found) => {
    expect(importsOf('out/main/a.js', scripts(code))).toEqual(found)
  })

  it('a require from another script of the bundle', () => {
    const bundle = new Map([
      ['out/main/a.js', "import { n as e } from './b.js'; const f = () => e(`axios`)"],
      ['out/main/b.js', 'var r = i(import.meta.url); export { r as n }'],
    ])
    expect(importsOf('out/main/a.js', bundle)).toEqual(['./b.js', 'axios'])
  })

  it.each([
    ["import 'electron'; import 'node:fs'; require('path'); import('keytar')", []],
    ["import 'axios'", ['out/main/index.js asks for axios, which is not in the package']],
    [
      "import './chunks/gone.js'",
      ['out/main/index.js asks for ./chunks/gone.js, which is not in the package'],
    ],
    ['import(name)', ['out/main/index.js asks for a module that is known only when it runs']],
  ])('%s', (code, problems) => {
    const paths = ['out/main/index.js', 'out/preload/index.cjs', 'node_modules/keytar/package.json']
    const files = paths.map((path) => ({ path, size: 100, unpacked: false }))
    const read = (path: string) => Buffer.from(path === 'out/main/index.js' ? code : '')
    expect(importProblems({ files, read })).toEqual(problems)
  })
})
