import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/main/providers/plain-text.ts'
import { visibleText } from '../../../src/shared/rules/visible-text.ts'
import { honestTexts } from '../../support/honest-texts.ts'
import { misleadingTexts } from '../../support/hostile-texts.ts'
import { unseenIn } from '../../support/unseen-characters.ts'

describe('security 23: a misleading text', () => {
  test.each(Object.entries(misleadingTexts))('(%s) is shown with its hidden characters', (_, text) => {
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
    ['a\ufe0f\u200db', 'a⟨U+FE0F⟩⟨U+200D⟩b'],
    ['\u{1f3f4}\u{e0067}\u{e0062}', '\u{1f3f4}⟨U+E0067⟩⟨U+E0062⟩'],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿\u{e0067}', '🏴󠁧󠁢󠁥󠁮󠁧󠁿⟨U+E0067⟩'],
    ['葛\u{e0100}\u{e0101}', '葛\u{e0100}⟨U+E0101⟩'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })

  test('with a thousand marks on a letter keeps four and shows that there were more', () => {
    expect(visibleText(`a${'\u0301'.repeat(1_000)}b`)).toBe('a\u0301\u0301\u0301\u0301⟨U+0301⟩b')
  })

  test.each(Object.entries(honestTexts))('does not include %s, which stays unchanged', (_, text) => {
    expect(visibleText(text)).toBe(text)
    expect(plainText(text)).toBe(text)
  })

  test('includes any invisible or reordering character between Latin letters', () => {
    const planes = [0x0_0000, 0xe_0000].flatMap((start) =>
      Array.from({ length: 0x1_0000 }, (_, index) => start + index),
    )
    const text = planes.map((code) => `a${String.fromCodePoint(code)}`).join('')
    expect(unseenIn(visibleText(text))).toEqual([])
  })

  test('includes a needed invisible character behind a character that is itself replaced', () => {
    expect(visibleText(`a${'\u0301'.repeat(5)}\u200d`)).toBe('a\u0301\u0301\u0301\u0301⟨U+0301⟩')
    expect(visibleText('\u0600\u200d')).toBe('⟨U+0600⟩⟨U+200D⟩')
    const needed = ['\u180b', '\u180e', '\u200b', '\u200c', '\u200d', '\ufe0f', '\u{e0067}', '\u{e0100}']
    const texts = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code))
      .filter((character) => /[\p{C}\p{M}\p{DI}]/u.test(character) && !/[\p{Cn}\p{Co}]/u.test(character))
      .flatMap((character) => needed.flatMap((next) => [character + next, `กัััั${character}${next}`]))
    const changed = texts.filter((text) => visibleText(visibleText(text)) !== visibleText(text))
    expect(changed.map((text) => JSON.stringify(text))).toEqual([])
  })

  test('stays the same when any text is made visible twice', () => {
    const tricky = fc.constantFrom(
      ...'aé1ใ葛ᠮ❤👍🏽🏴מ\u0301\u064b\u17b4\u180b\u180e\u200b\u200d\u3164\ufe0f',
      '\u{e0067}',
      '\u{e0100}',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(tricky).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (text) => {
        const shown = visibleText(text)
        expect(visibleText(shown)).toBe(shown)
      }),
      { numRuns: 1_000 },
    )
  })
})
