import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type RecordedChunks, recordFolder } from '../../scripts/packages/record-modules.ts'

const chunks: RecordedChunks = JSON.parse(readFileSync(join(recordFolder, 'main-chunks.json'), 'utf8'))

/** The scripts and modules that are loaded with a script of the main process, itself included. */
function loadedWith(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const wanted of chunks[name]?.imports ?? []) loadedWith(wanted, found)
  return found
}

/** The script that holds a source file. */
function chunkOf(module: string): string {
  const [name] = Object.entries(chunks).find(([, { modules }]) => modules.includes(module)) ?? []
  if (name === undefined) throw new Error(`No script of the main process holds ${module}.`)
  return name
}

const modulesIn = (names: ReadonlySet<string>) => [...names].flatMap((name) => chunks[name]?.modules ?? [])
const sizeOf = (names: ReadonlySet<string>) =>
  [...names].reduce((sum, name) => sum + (name in chunks ? statSync(join('out/main', name)).size : 0), 0)

const entry = loadedWith('index.js')
const tray = loadedWith(chunkOf('src/main/shell/electron/tray/show-tray.ts'), new Set(entry))
const app = loadedWith(chunkOf('src/main/start.ts'), new Set(tray))

/** The rooms whose code may run before the icon is in the tray. */
const early =
  /^src\/main\/(?:index\.ts|base\/|log\/re|shell\/electron\/|shell\/terminal\/answer-secret|shell\/app-pages)|^src\/shared\/(?:rules\/|result)/

describe('before its icon is in the tray', () => {
  it.each([
    ['the entry', entry, ['electron', 'node:os', 'node:path']],
    ['the icon', tray, ['electron', 'node:os', 'node:path']],
  ] as const)(
    '%s loads no service, no word, no package and no part of Node but the lightest',
    (_what, loaded, parts) => {
      const modules = modulesIn(loaded)
      expect(modules).toContain('src/main/index.ts')
      expect(modules.filter((path) => !early.test(path) && path.startsWith('src/'))).toEqual([])
      expect(modules.filter((path) => path.startsWith('node_modules/'))).toEqual([])
      expect([...loaded].filter((name) => !(name in chunks)).toSorted()).toEqual(parts)
    },
  )

  it('the app reads little', () => {
    expect(sizeOf(entry)).toBeLessThan(12_000)
    expect(sizeOf(tray)).toBeLessThan(25_000)
  })
})

describe('at its start', () => {
  it.each([
    ['SQLite, before its folder is its own', 'node:sqlite'],
    ['the updater', 'src/main/shell/electron/system/updater.ts'],
    ['axios, which only requests need', 'node_modules/axios/dist/esm/axios.js'],
    ['the readable words of names', 'src/main/naming/words/en.ts'],
    ['a language besides English', 'src/shared/words/de/life.ts'],
  ])('the app does not load %s', (_what, part) => {
    expect(modulesIn(app)).toContain('src/main/app.ts')
    // It is in the bundle, under this name.
    expect(modulesIn(new Set(Object.keys(chunks))).concat('node:sqlite')).toContain(part)
    expect([...modulesIn(app), ...app]).not.toContain(part)
  })
})
