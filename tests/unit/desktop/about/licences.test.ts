import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collectLicences } from '../../../../scripts/licences.ts'
import { readLicences } from '../../../../src/main/desktop/about/licences.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aliasmith-licences-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** Writes a package with these files below `root`. */
function put(path: string, manifest: object, files: Readonly<Record<string, string>> = {}): void {
  const folder = join(root, path)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

describe('the licences of the packages in the app', () => {
  it('are those of all dependencies, each version once, without those of the tools', () => {
    put('.', { name: 'app', dependencies: { a: '1', b: '1' }, devDependencies: { tool: '1' } })
    put(
      'node_modules/a',
      { name: 'a', version: '1.0.0', license: 'MIT', dependencies: { c: '1' } },
      { LICENSE: 'A' },
    )
    put(
      'node_modules/b',
      { name: 'b', version: '1.0.0', license: 'ISC', dependencies: { c: '2' } },
      { 'license.md': 'B' },
    )
    put(
      'node_modules/c',
      { name: 'c', version: '1.0.0', license: 'MIT', dependencies: { a: '1' } },
      { LICENCE: 'C1' },
    )
    put(
      'node_modules/b/node_modules/c',
      { name: 'c', version: '2.0.0', license: 'MIT' },
      { 'LICENSE-MIT': 'C2' },
    )
    put('node_modules/tool', { name: 'tool', version: '1.0.0', license: 'MIT' }, { LICENSE: 'T' })
    expect(collectLicences(root).map(({ name, version, text }) => `${name} ${version} ${text}`)).toEqual([
      'a 1.0.0 A',
      'b 1.0.0 B',
      'c 1.0.0 C1',
      'c 2.0.0 C2',
    ])
  })

  it('are found in a README, and reported as missing if there is no text', () => {
    put('.', { name: 'app', dependencies: { a: '1', b: '1', c: '1' }, optionalDependencies: { mac: '1' } })
    put(
      'node_modules/a',
      { name: 'a', version: '1.0.0', license: 'MIT' },
      { 'README.md': '# a\n\n## License\n\nDo.' },
    )
    put(
      'node_modules/b',
      { name: 'b', version: '1.0.0', license: 'MIT' },
      { 'README.md': 'b\n\nLicense\n-------\n\nDo b.' },
    )
    put('node_modules/c', { name: 'c', version: '1.0.0', license: 'MIT' })
    expect(collectLicences(root).map(({ text }) => text)).toEqual([
      'Do.',
      'Do b.',
      'Its authors name the licence MIT and pass on no text of it.',
    ])
  })

  it.each([
    ['a package without a licence', { name: 'a', version: '1.0.0' }, 'a names no licence.'],
    ['a package that is not installed', undefined, 'a is not installed.'],
  ])('%s breaks the build', (_what, manifest, says) => {
    put('.', { name: 'app', dependencies: { a: '1' } })
    if (manifest !== undefined) put('node_modules/a', manifest, { LICENSE: 'A' })
    expect(() => collectLicences(root)).toThrow(says)
  })

  it('of this app list its own dependencies', () => {
    const names = collectLicences(resolve('.')).map(({ name }) => name)
    for (const name of ['solid-js', 'axios', 'valibot', 'electron-store', '@github/keytar', 'electron-log'])
      expect(names).toContain(name)
    expect(names).not.toContain('vitest')
  })

  it('are read back as they were written, and no other text is accepted', async () => {
    const licences = collectLicences(resolve('.'))
    const file = join(root, 'licences.json')
    writeFileSync(file, JSON.stringify(licences))
    expect(await readLicences(file)).toEqual(licences)
    writeFileSync(file, '[{"name":1}]')
    expect(await readLicences(file)).toBeUndefined()
    expect(await readLicences(join(root, 'missing.json'))).toBeUndefined()
  })
})
