import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/main/providers/plain-text.ts'
import { visibleText } from '../../../src/shared/visible-text.ts'
import { misleadingTexts } from '../../support/hostile-texts.ts'
import { unseenIn } from '../../support/unseen-characters.ts'

describe('security 23: a text that reads otherwise than it is written', () => {
  test.each(Object.entries(misleadingTexts))('(%s) is shown with what it hides', (_, text) => {
    expect(visibleText(text)).not.toBe(text)
    expect(unseenIn(visibleText(text))).toEqual([])
    expect(plainText(text)).toContain('\ufffd')
    expect(unseenIn(plainText(text))).toEqual([])
  })

  test.each([
    ['safe\u202eelpmaxe', 'safe⟨U+202E⟩elpmaxe'],
    ['a\u{e0041}b', 'a⟨U+E0041⟩b'],
    ['a\ud800b', 'a⟨U+D800⟩b'],
    ['a\u3164b', 'a⟨U+3164⟩b'],
    ['pay\u200dpal', 'pay⟨U+200D⟩pal'],
    ['\u0000', '⟨U+0000⟩'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })

  test('of a thousand marks upon one letter keeps a few and says that there were more', () => {
    expect(visibleText(`a${'\u0301'.repeat(1_000)}b`)).toBe('a\u0301\u0301\u0301⟨U+0301⟩b')
  })

  test.each([
    'שלום עולם',
    'مرحبا بالعالم',
    'نامه‌ای',
    'क्‍ष',
    'e\u0301 ạ̊̈',
    '👨‍👩‍👧‍👦 🏳️‍🌈 ❤️ 👍🏽 1️⃣',
    'größe, naïve, 東京, 한국어',
    'plain text, with a (bracket)',
  ])('is not %s, which stays as it is', (text) => {
    expect(visibleText(text)).toBe(text)
    expect(plainText(text)).toBe(text)
  })

  test('stays the same when it is made visible twice, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visibleText(text)
        expect(unseenIn(shown)).toEqual([])
        expect(visibleText(shown)).toBe(shown)
      }),
    )
  })
})
