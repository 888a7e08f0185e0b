// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { createWords, locale, speak } from '../../../src/renderer/ui/language.ts'
import type { Language } from '../../../src/shared/words/language.ts'
import { deferred } from './popover-api.ts'

afterEach(() => speak('en'))

test('words that are loaded while the language changes are in the new one, and follow the next', async () => {
  const english = deferred<string>()
  const loading = createWords((language) => (language === 'en' ? english.promise : Promise.resolve(language)))
  await speak('de')
  english.resolve('en')
  const words = await loading
  expect(words()).toBe('de')
  await speak('fr')
  expect(words()).toBe('fr')
})

test('the language that was chosen last stays, also if an earlier one is loaded later', async () => {
  const slow = deferred<Language>()
  const words = await createWords(async (language) => (language === 'ja' ? slow.promise : language))
  const first = speak('ja')
  await speak('nl')
  slow.resolve('ja')
  await first
  expect([words(), locale(), document.documentElement.lang]).toEqual(['nl', 'nl', 'nl'])
})
