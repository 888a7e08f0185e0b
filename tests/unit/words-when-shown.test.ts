// @vitest-environment jsdom
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'

const watch = vi.hoisted(() => {
  const asked = new Set<string>()
  /** A module whose functions record who calls them; they give words, or the tag of their language. */
  const watched = async (load: () => Promise<Readonly<Record<string, unknown>>>) =>
    Object.fromEntries(
      Object.entries(await load()).map(([name, value]) => [
        name,
        typeof value !== 'function'
          ? value
          : (...args: unknown[]) => {
              // The outermost caller is the module that loads.
              asked.add(
                [...(new Error().stack ?? '').matchAll(/\bsrc\/[^)?]*\.tsx?/g)].at(-1)?.[0] ?? 'unknown',
              )
              return value(...args)
            },
      ]),
    )
  return { asked, watched }
})

vi.mock('../../src/renderer/popover/words.ts', watch.watched)
vi.mock('../../src/renderer/preview/words.ts', watch.watched)
vi.mock('../../src/renderer/settings/words.ts', watch.watched)
vi.mock('../../src/shared/words/words.ts', watch.watched)
vi.mock('../../src/shared/words/language.ts', watch.watched)

/** Files that start a window or the app as they load. */
const starting =
  /\/main\.tsx$|\.d\.ts$|^src\/(?:preload\/|main\/(?:index|preview)\.ts|renderer\/preview\/bridge)/

/** The phrases of languages, which are as those of English. */
const translated = /^src\/shared\/words\/(?!en\/)[\w-]+\//

const sources = globSync('src/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !starting.test(file) && !translated.test(file))

test('no module asks for words or their language while it loads, since that would fix the language', async () => {
  expect(sources.length).toBeGreaterThan(300)
  for (const file of sources) await import(pathToFileURL(resolve(file)).href)
  expect([...watch.asked]).toEqual([])
})
