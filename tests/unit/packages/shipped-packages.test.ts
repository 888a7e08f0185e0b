import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDependencies } from '../../../scripts/pack-check/dependencies.ts'
import { shippedPackages } from '../../../scripts/packages/shipped-packages.ts'

const page = { shipped: ['a 1.0.0', '@b/c 2.0.0'], tools: [], installScripts: {} }
const a = { name: 'a', version: '1.0.0', folder: 'node_modules/a', bundles: ['main'] }
const c = { name: '@b/c', version: '2.0.0', folder: 'node_modules/alias', bundles: [] }
const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/alias': { version: '2.0.0' } }

describe('the packages in the app', () => {
  it('pass when they are those that the page answers for', () => {
    expect(checkDependencies([a, c], page, installed).problems).toEqual([])
  })

  it('fail with one that the page does not name, and with one that is gone', () => {
    const trap = { name: 'trap', version: '9.9.9', folder: 'node_modules/trap', bundles: ['main'] }
    const locked = { ...installed, 'node_modules/trap': { version: '9.9.9', dev: true } }
    expect(checkDependencies([a, c, trap], page, locked).problems).toEqual([
      'trap 9.9.9 is in the app and not in docs/dependencies.md',
      'trap is in the app, where only a tool needs it',
    ])
    expect(checkDependencies([a], page, installed).problems).toEqual([
      '@b/c 2.0.0 is in docs/dependencies.md and not in the app',
    ])
  })

  it('fail with another version than was looked at, or than the lock file holds', () => {
    expect(checkDependencies([{ ...a, version: '1.0.1' }, c], page, installed).problems).toEqual([
      'a 1.0.1 is in the app and not in docs/dependencies.md',
      'a 1.0.0 is in docs/dependencies.md and not in the app',
      'a is 1.0.1 in the app and 1.0.0 in package-lock.json',
    ])
    expect(checkDependencies([a, c], page, { 'node_modules/a': { version: '1.0.0' } }).problems).toEqual([
      '@b/c is in the app and not in package-lock.json',
    ])
  })
})

describe('what the builds wrote down', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'aliasmith-shipped-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function put(path: string, contents: unknown): void {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), JSON.stringify(contents))
  }

  it('is read as packages with their own names, each once, with keytar beside the bundles', () => {
    put('node_modules/keytar/package.json', { name: '@github/keytar', version: '7.0.0' })
    put('node_modules/@b/c/package.json', { name: '@b/c', version: '2.0.0' })
    put('node_modules/@b/c/node_modules/a/package.json', { name: 'a', version: '1.0.0' })
    put('out/modules/main.json', ['node_modules/@b/c/one.js', 'node_modules/@b/c/node_modules/a/lib/two.js'])
    put('out/modules/popover.json', ['node_modules/@b/c/one.js', 'node_modules/@b/c/other.js'])
    for (const name of ['preload', 'settings']) put(`out/modules/${name}.json`, [])
    expect(shippedPackages(root)).toEqual([
      { name: '@b/c', version: '2.0.0', folder: 'node_modules/@b/c', bundles: ['main', 'popover'] },
      { name: 'a', version: '1.0.0', folder: 'node_modules/@b/c/node_modules/a', bundles: ['main'] },
      { name: '@github/keytar', version: '7.0.0', folder: 'node_modules/keytar', bundles: [] },
    ])
  })

  it('is missed when there is no build', () => {
    expect(() => shippedPackages(root)).toThrow('ENOENT')
  })
})
