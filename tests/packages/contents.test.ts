import { describe, expect, it } from 'vitest'
import { trayPictures } from '../../scripts/icons/tray-pictures.ts'
import { contentProblems, sizeLimits, sizeProblems } from './contents.ts'

const file = (path: string, more: { size?: number; unpacked?: boolean } = {}) => ({
  path,
  size: more.size ?? 100,
  unpacked: more.unpacked ?? path.startsWith('node_modules/'),
})

/** The correct contents of a package. */
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
  it('pass if they are correct', () => {
    expect(contentProblems({ ...linux, files: whole })).toEqual([])
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
    const files = [...whole, file(path, { unpacked: false })]
    expect(contentProblems({ ...linux, files })).toContain(`${path} has no place in a package`)
  })

  it.each(
    whole.filter(
      ({ path }) =>
        /index|html|licences|keytar\.|idle|package\.json$/.test(path) && !/keytar\/p.*json/.test(path),
    ),
  )('fail without $path', ({ path }) => {
    const files = whole.filter((one) => one.path !== path)
    expect(contentProblems({ ...linux, files })).toEqual([`${path} is missing`])
  })

  it('fail with a library that the system cannot load, and with a script outside the archive', () => {
    const files = whole.map((one) => ({ ...one, unpacked: one.path === 'out/main/index.js' }))
    expect(contentProblems({ ...linux, files })).toEqual([
      'node_modules/keytar/prebuilds/linux-x64/keytar.node is inside the archive, where it cannot be loaded',
      'out/main/index.js is outside the archive',
    ])
  })

  it('fail if a folder exceeds its limit', () => {
    const large = file('out/main/chunks/large.js', { size: sizeLimits['out/main'] })
    expect(sizeProblems(whole)).toEqual([])
    expect(sizeProblems([...whole, large])).toEqual(['out/main: 2100200 of at most 2100000 bytes'])
  })
})
