import { beforeEach, expect, test, vi } from 'vitest'
import { createLanguage } from '../../../src/main/desktop/language.ts'
import type { Language } from '../../../src/shared/words/language.ts'

const german = 'de' as Language

/** The languages that were loaded; each waits for its turn. */
const loads: { readonly language: Language; done(): void; fail(): void }[] = []
let inUse: Language = 'en'

vi.mock('../../../src/shared/words/words.ts', () => ({
  loadWords: (language: Language) =>
    new Promise<void>((resolve, reject) => {
      loads.push({
        language,
        done() {
          inUse = language
          resolve()
        },
        fail: () => reject(new Error('no file')),
      })
    }),
}))
vi.mock('../../../src/shared/words/language.ts', () => ({
  closestLanguage: (wanted: readonly string[]) => wanted[0],
  locale: () => inUse,
}))

beforeEach(() => {
  loads.length = 0
  inUse = 'en'
})

async function start(wanted: { language: 'system' | Language }) {
  const shown: Language[] = []
  const starting = createLanguage(
    { systemLanguages: () => [german], setLanguage: (language) => void shown.push(language) },
    () => wanted.language,
  )
  loads[0]?.done()
  return { language: await starting, shown }
}

test('starts in the language of the system, or in the chosen one', async () => {
  expect((await start({ language: 'system' })).shown).toEqual(['de'])
  loads.length = 0
  expect((await start({ language: 'en' })).shown).toEqual(['en'])
})

test('changes its pages before it tells anyone, and only where the language is another', async () => {
  const wanted: { language: 'system' | Language } = { language: 'en' }
  const { language, shown } = await start(wanted)
  const told: Language[] = []
  language.onChange(() => told.push(language.current()))
  await language.follow()
  expect(told).toEqual([])

  wanted.language = 'system'
  const changing = language.follow()
  await vi.waitFor(() => expect(loads).toHaveLength(2))
  expect(shown).toEqual(['en'])
  loads[1]?.done()
  await changing
  expect(shown).toEqual(['en', 'de'])
  expect(told).toEqual(['de'])
})

test('keeps the last of two quick choices, whichever loads faster', async () => {
  const wanted: { language: 'system' | Language } = { language: 'en' }
  const { language, shown } = await start(wanted)
  wanted.language = german
  const first = language.follow()
  await vi.waitFor(() => expect(loads).toHaveLength(2))
  wanted.language = 'en'
  const second = language.follow()
  loads[1]?.done()
  await vi.waitFor(() => expect(loads).toHaveLength(3))
  loads[2]?.done()
  await Promise.all([first, second])
  expect(shown).toEqual(['en', 'de', 'en'])
  expect(inUse).toBe('en')
})

test('changes to the next choice although the last one could not be loaded', async () => {
  const wanted: { language: 'system' | Language } = { language: 'en' }
  const { language, shown } = await start(wanted)
  wanted.language = german
  const broken = expect(language.follow()).rejects.toThrow('no file')
  await vi.waitFor(() => expect(loads).toHaveLength(2))
  loads[1]?.fail()
  await broken
  const next = language.follow()
  await vi.waitFor(() => expect(loads).toHaveLength(3))
  loads[2]?.done()
  await next
  expect(shown).toEqual(['en', 'de'])
})
