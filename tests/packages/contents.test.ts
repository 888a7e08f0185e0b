import { describe, expect, it } from 'vitest'
import { trayPictures } from '../../scripts/icons/tray-pictures.ts'
import { contentProblems } from './contents.ts'
import { sizeProblems, sizeTable } from './size.ts'

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
  'out/renderer/assets/words/ui-de.js.br',
  'resources/icon.png',
  ...trayPictures()
    .filter(({ system }) => system === 'linux')
    .map((picture) => `resources/tray/${picture.file}`),
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
    'resources/tray/idle-on-dark.ico',
    'resources/tray/idleTemplate.png',
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
})

describe('the sizes of a package', () => {
  const app = (files: readonly ReturnType<typeof file>[], beside = 1_000) => ({
    ...linux,
    files,
    ownSize: files.reduce((sum, { size }) => sum + size, beside),
  })

  it('fail past the limit of a part', () => {
    const large = file('out/main/chunks/large.js', { size: 2_000_000 })
    expect(sizeProblems(app(whole))).toEqual([])
    expect(sizeProblems(app([...whole, large]))).toEqual(['main process: 2000200 of at most 2000000 bytes'])
  })

  it('fail past the limit of all parts together', () => {
    expect(sizeProblems(app(whole, 3_000_000))).toEqual([
      expect.stringMatching(/^beside these files: 3000000 of at most /),
      expect.stringMatching(/^together: \d+ of at most 3000000 bytes$/),
    ])
  })

  it('are a table: each part, and all together', () => {
    const lines = sizeTable([app(whole), { ...app(whole, 2_000), processor: 'arm64' }]).split('\n')
    expect(lines[0]).toMatch(/^bytes +linux x64 +linux arm64 +at most$/)
    expect(lines).toContainEqual(expect.stringMatching(/^main process +200 +200 +2,000,000$/))
    expect(lines).toContainEqual(expect.stringMatching(/^beside these files +1,000 +2,000 /))
    expect(lines.at(-1)).toMatch(/^together .* 3,000,000$/)
  })
})
