import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shippedPackages } from '../../../scripts/packages/shipped-packages.ts'

describe('the packages in the builds’ reports', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'aliasmith-shipped-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function put(path: string, contents: unknown): void {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), JSON.stringify(contents))
  }

  it('are listed by their own names, each once, with keytar beside the bundles', () => {
    put('node_modules/keytar/package.json', { name: '@github/keytar', version: '7.0.0' })
    put('node_modules/@b/c/package.json', { name: '@b/c', version: '2.0.0' })
    put('node_modules/@b/c/node_modules/a/package.json', { name: 'a', version: '1.0.0' })
    put('out/modules/main.json', ['node_modules/@b/c/one.js', 'node_modules/@b/c/node_modules/a/lib/two.js'])
    put('out/modules/popover.json', ['node_modules/@b/c/one.js', 'node_modules/@b/c/other.js'])
    put('out/modules/later.json', ['node_modules/@b/c/one.js'])
    for (const name of ['preload', 'settings']) put(`out/modules/${name}.json`, [])
    expect(shippedPackages(root)).toEqual([
      { name: '@b/c', version: '2.0.0', folder: 'node_modules/@b/c' },
      { name: 'a', version: '1.0.0', folder: 'node_modules/@b/c/node_modules/a' },
      { name: '@github/keytar', version: '7.0.0', folder: 'node_modules/keytar' },
    ])
  })

  it('are reported as missing without a build', () => {
    expect(() => shippedPackages(root)).toThrow('ENOENT')
  })
})
