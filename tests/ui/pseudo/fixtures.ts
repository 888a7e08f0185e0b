import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin, transformWithOxc } from 'vite'
import { previewBuilds } from '../../../vite.preview.config.ts'
import { test as base } from '../fixtures.ts'

const language = resolve('tests/support/pseudo-language.ts')
const english = resolve('src/shared/words/en')

/** A module with the phrases of another one in the language of the tests. */
async function wrapped(part: string, plain: string, pseudo: string): Promise<string> {
  const names = Object.keys(await import(join(english, `${part}.ts`)))
  return `import * as plain from '${plain}'
import { pseudo } from '${pseudo}'
export const { ${names.join(', ')} } = Object.fromEntries(
  Object.entries(plain).map(([name, phrases]) => [name, pseudo(phrases)]),
)
`
}

/** An import of English phrases. */
const phrases = /\/en\/([\w-]+)\.ts$/

/** Gives the main process its English phrases in the language of the tests. */
const pseudoPhrases: Plugin = {
  name: 'pseudo-phrases',
  enforce: 'pre',
  resolveId: {
    filter: { id: phrases },
    handler(source, importer) {
      const part = phrases.exec(source)?.[1]
      return part !== undefined && importer?.startsWith('\0') === false ? `\0pseudo:${part}` : undefined
    },
  },
  load: {
    filter: { id: /^\0pseudo:/ },
    handler(id) {
      const part = id.slice('\0pseudo:'.length)
      return wrapped(part, join(english, `${part}.ts`), language)
    },
  },
}

/** Gives the windows their English phrases in the language of the tests, in a copy of their files. */
async function wrapWords(folder: string): Promise<void> {
  const { code } = await transformWithOxc(await readFile(language, 'utf8'), language)
  await writeFile(join(folder, 'pseudo.js'), code)
  for (const file of await readdir(folder)) {
    const [, part, ending] = /^(.+)-en\.js(\.br)?$/.exec(file) ?? []
    if (part === undefined) continue
    await rename(join(folder, file), join(folder, `${part}-plain.js${ending ?? ''}`))
    await writeFile(join(folder, `${part}-en.js`), await wrapped(part, `./${part}-plain.js`, './pseudo.js'))
  }
}

/** A test with the app running in the language of the tests, in the place of English. */
export const test = base.extend<object, { readonly pseudoPreview: string }>({
  pseudoPreview: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
    async ({}, use, { workerIndex }) => {
      const folder = resolve('test-results', `pseudo-${process.pid}-${workerIndex}`)
      const [main, desktop, bridge] = previewBuilds
      const builds = [
        [main, 'preview'],
        [desktop, 'preview/web'],
        [bridge, 'preview/web'],
      ] as const
      for (const [one, outDir] of builds) {
        const plugins = [...(one?.plugins ?? []), pseudoPhrases]
        await build({ ...one, plugins, build: { ...one?.build, outDir: join(folder, outDir) } })
      }
      await cp('out/renderer', join(folder, 'renderer'), { recursive: true })
      await cp('out/licences.json', join(folder, 'licences.json'))
      await wrapWords(join(folder, 'renderer', 'assets', 'words'))
      await use(join(folder, 'preview', 'main.js'))
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  previewScript: ({ pseudoPreview }, use) => use(pseudoPreview),
})

export { expect } from '@playwright/test'
