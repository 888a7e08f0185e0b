import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import config, { appId } from '../../../electron-builder.ts'
import { trayPictures } from '../../../scripts/icons/tray-pictures.ts'
import { checkContents, checkSize, sizeLimits } from '../../../scripts/pack-check/contents.ts'
import { entryProblems } from '../../../scripts/pack-check/desktop-entry.ts'
import { checkFuseConfig, fuses, wrongFuses } from '../../../scripts/pack-check/fuses.ts'
import { checkImports, importsOf } from '../../../scripts/pack-check/imports.ts'
import { checkEntitlements } from '../../../scripts/pack-check/mac.ts'
import { appIdIn, checkPackageJson } from '../../../scripts/pack-check/package-json.ts'

const file = (path: string, more: { size?: number; unpacked?: boolean } = {}) => ({
  path,
  size: more.size ?? 100,
  unpacked: more.unpacked ?? path.startsWith('node_modules/'),
})

/** An app as it should be packed. */
const whole = [
  'package.json',
  'LICENSE',
  'out/main/index.js',
  'out/main/chunks/start-Ab_c-1.js',
  'out/preload/index.cjs',
  'out/renderer/popover.html',
  'out/renderer/settings.html',
  'out/renderer/assets/popover-x.css',
  'out/licences.json',
  ...trayPictures().map((picture) => `resources/tray/${picture.file}`),
  'node_modules/keytar/package.json',
  'node_modules/keytar/lib/keytar.js',
  'node_modules/keytar/prebuilds/linux-x64/keytar.node',
].map((path) => file(path))
const linux = { system: 'linux', processor: 'x64' } as const

describe('the contents of a package', () => {
  it('pass as they should be', () => {
    expect(checkContents({ ...linux, files: whole }).problems).toEqual([])
  })

  it.each([
    'out/main/index.js.map',
    'out/preview/main.js',
    'out/main/start.ts',
    'tests/unit/layers.test.ts',
    'docs/decisions.md',
    'scripts/build.ts',
    'resources/packages/icons/16x16.png',
    'node_modules/axios/package.json',
    'node_modules/keytar/src/main.cc',
    'node_modules/keytar/prebuilds/win32-x64/keytar.node',
    'node_modules/keytar/prebuilds/linux-arm64/keytar.node',
    'electron-builder.ts',
    '.env',
  ])('fail with %s', (path) => {
    expect(
      checkContents({ ...linux, files: [...whole, file(path, { unpacked: false })] }).problems,
    ).toContain(`${path} has no place in a package`)
  })

  it.each(
    whole.filter(
      ({ path }) =>
        /index|html|licences|keytar\.|idle|package\.json$/.test(path) && !/keytar\/p.*json/.test(path),
    ),
  )('fail without $path', ({ path }) => {
    const { problems } = checkContents({ ...linux, files: whole.filter((one) => one.path !== path) })
    expect(problems).toEqual([`${path} is missing`])
  })

  it('fail with a library that the system cannot load, and with a script that could be changed', () => {
    const files = whole.map((one) => ({ ...one, unpacked: one.path === 'out/main/index.js' }))
    expect(checkContents({ ...linux, files }).problems).toEqual([
      'node_modules/keytar/prebuilds/linux-x64/keytar.node is inside the archive, where it cannot be loaded',
      'out/main/index.js is outside the archive',
    ])
  })

  it('fail when a folder outgrows its limit', () => {
    const large = file('out/main/chunks/large.js', { size: sizeLimits['out/main'] })
    expect(checkSize({ ...linux, files: whole }).problems).toEqual([])
    expect(checkSize({ ...linux, files: [...whole, large] }).problems).toEqual([
      'out/main: 1200 kB of at most 1200 kB',
    ])
  })
})

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

  it('a require that comes from another script of the bundle', () => {
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
    const read = (path: string) => Buffer.from(path === 'out/main/index.js' ? code : '')
    expect(checkImports({ ...linux, files: whole, read }).problems).toEqual(problems)
  })
})

describe('security 19: the fuses', () => {
  const wanted = fuses.map(({ on }) => (on ? '1' : '0')).join('')
  const program = (wire: string, version = 1) =>
    Buffer.concat([
      Buffer.from('\u007fELF dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
      Buffer.from([version, wire.length]),
      Buffer.from(wire),
      Buffer.from('more'),
    ])

  it('pass as they are configured', () => {
    expect(checkFuseConfig({ ...config.electronFuses }).problems).toEqual([])
  })

  it.each(fuses.flatMap(({ name, option, on }) => (option === undefined ? [] : [{ name, option, on }])))(
    'fail with $name changed or not named',
    ({ name, option, on }) => {
      const { [option]: _, ...others } = { ...config.electronFuses }
      expect(checkFuseConfig(others).problems).toEqual([expect.stringContaining(`${name} is not named`)])
      expect(checkFuseConfig({ ...others, [option]: !on }).problems).toEqual([
        expect.stringContaining(`${name} is ${on ? 'off' : 'on'}`),
      ])
    },
  )

  it('are read back from a program, in each of its slices', () => {
    expect(wrongFuses(program(wanted))).toEqual([])
    expect(wrongFuses(Buffer.concat([program(wanted), program(`1${wanted.slice(1)}`)]))).toEqual([
      'RunAsNode is on, not off',
    ])
  })

  it.each([
    ['a program without fuses', Buffer.from('nothing'), 'the program has no fuses'],
    ['an unknown version', program(wanted, 2), 'the wire is of version 2, which is not known'],
    ['a fuse that nobody has decided on', program(`${wanted}1`), 'the wire has 10 fuses, not 9'],
    ['a fuse that was not set', program(wanted.replace(/1$/, '0')), 'WasmTrapHandlers is off, not on'],
  ])('%s fails', (_what, bytes, problem) => {
    expect(wrongFuses(bytes)).toContain(problem)
  })
})

describe('a menu entry', () => {
  const good = [
    ...['[Desktop Entry]', 'Type=Application', 'Name=A', 'Exec=/opt/a %U', 'Icon=a', 'Categories=Utility;'],
    ...['Actions=New;', '', '[Desktop Action New]', 'Name=New', 'Exec=/opt/a --new', ''],
  ].join('\n')

  it('passes by the specification', () => {
    expect(entryProblems(good)).toEqual([])
  })

  it.each([
    ['Exec=/opt/a --new', 'Exec=AppRun --new', 'the action New starts "AppRun --new" and not /opt/a'],
    ['Actions=New;', 'Actions=New;Old;', 'the action Old is not described'],
    ['Actions=New;\n', '', 'the action New is not listed'],
    ['Categories=Utility;', 'Categories=Utility', 'Categories cannot be "Utility"'],
    ['Categories=Utility;', 'Categories=Email;', 'it has no main category'],
    ['Icon=a', 'Icons=a', 'Icons is no key of an application'],
    ['Icon=a\n', '', 'Icon is missing'],
    ['Icon=a', 'Icon=a\nIcon=b', 'Error: Icon occurs twice.'],
    ['Icon=a', 'Icon', 'Error: "Icon" is no line of a menu entry.'],
    ['[Desktop Entry]', '[Other]', 'it does not begin with the group Desktop Entry'],
  ])('fails with %j as %j', (before, after, problem) => {
    expect(entryProblems(good.replace(before, after))).toContain(problem)
  })
})

describe('the entitlements', () => {
  const written = readFileSync('resources/packages/entitlements.mac.plist', 'utf8')

  it('pass as they are', () => {
    expect(checkEntitlements(written).problems).toEqual([])
  })

  it.each([
    [
      'allow-jit',
      'disable-library-validation',
      'com.apple.security.cs.disable-library-validation allows more',
    ],
    ['allow-jit', 'x', 'com.apple.security.cs.allow-jit is missing'],
    ['<true/>', '<false/>', 'com.apple.security.cs.allow-jit is not true'],
    ['<plist', '<list', 'Error'],
  ])('fail with %s as %s', (before, after, problem) => {
    expect(checkEntitlements(written.replaceAll(before, after)).problems.join()).toContain(problem)
  })
})

describe('package.json', () => {
  const written: Readonly<Record<string, unknown>> = JSON.parse(readFileSync('package.json', 'utf8'))
  const names = {
    configured: appId,
    inApp: appIdIn(readFileSync('src/main/shell/electron/app-id.ts', 'utf8')),
  }

  it('says the same as the app and the configuration', () => {
    expect(checkPackageJson(written, names).problems).toEqual([])
  })

  it.each([
    [{ desktopName: 'aliasmith.desktop' }, 'desktopName is aliasmith.desktop'],
    [{ author: { name: 'Somebody', email: 'some@body.invalid' } }, 'the author is'],
    [{ main: 'out/preview/main.js' }, 'main is'],
    [{ version: 'next' }, 'the version is'],
    [{ description: '' }, 'there is no description'],
    [{ license: undefined }, 'the licence is not named'],
  ])('fails with %o', (change, problem) => {
    expect(checkPackageJson({ ...written, ...change }, names).problems.join()).toContain(problem)
  })

  it('fails when the app is called otherwise somewhere', () => {
    expect(checkPackageJson(written, { ...names, configured: 'com.example.app' }).problems).toHaveLength(1)
    expect(checkPackageJson(written, { ...names, inApp: undefined }).problems).not.toEqual([])
  })
})
