import { describe, expect, test, vi } from 'vitest'
import { preparePage } from '../../../src/main/shell/app-pages.ts'
import { closestLanguage, directionOf, languages } from '../../../src/shared/words/language.ts'

describe('the language that comes closest to those of the system', () => {
  test.each([
    ['the same language of another country', ['en-AU']],
    ['the first that is known', ['tlh', 'en-GB', 'tlh']],
    ['English if none is known', ['tlh', 'ab']],
    ['English if the system tells none', []],
    ['English beside what is no tag', ['', '*', 'C.UTF-8', 'x-klingon']],
  ])('is %s', (_, wanted) => {
    expect(closestLanguage(wanted)).toBe('en')
  })

  test('is each language by its own tag', () => {
    for (const language of languages) expect(closestLanguage(['tlh', language])).toBe(language)
  })

  test('is the language of the tag wherever it is spoken, because no country writes it in another script', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const countries = letters.flatMap((first) => letters.map((second) => first + second))
    const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script
    for (const language of languages.filter((tag) => !tag.includes('-'))) {
      for (const country of countries) {
        const tag = `${language}-${country}`
        expect([tag, scriptOf(tag), closestLanguage([tag])]).toEqual([tag, scriptOf(language), language])
      }
    }
  })

  test.each([
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'en'],
    ['pt-PT', 'pt-BR'],
    ['ru-Latn', 'en'],
  ])('by its script, %s is %s', (tag, language) => {
    expect(closestLanguage([tag])).toBe(language)
  })

  test('asks for no script if the tag names a language', () => {
    using asked = vi.spyOn(Intl, 'Locale')
    expect(closestLanguage(['de-AT', 'fr'])).toBe('de')
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('a page', () => {
  const html =
    '<!doctype html><html lang="en"><link href="./assets/words/popover-en.js"><script src="./main.js"></script>'

  test('gets its language, its direction and its words', () => {
    for (const language of languages) {
      const page = preparePage(html, language)
      expect(page).toContain(`<html lang="${language}" dir="${directionOf(language)}">`)
      expect(page).toContain(`href="./assets/words/popover-${language}.js"`)
      expect(page).toContain('src="./main.js"')
    }
  })
})
