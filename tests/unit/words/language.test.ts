import { describe, expect, test } from 'vitest'
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
