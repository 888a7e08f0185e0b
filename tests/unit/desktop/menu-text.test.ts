import { describe, expect, it } from 'vitest'
import { menuAddress, menuText } from '../../../src/main/desktop/menu-text.ts'
import { hostileTexts } from '../../support/hostile-texts.ts'
import { unseenIn } from '../../support/unseen-characters.ts'

describe('security 23: in a menu', () => {
  it.each(Object.entries(hostileTexts))('%s hides nothing, and is no wider than other texts', (_, text) => {
    for (const shown of [menuText(text), menuAddress(text), menuAddress(`${text}@one.example`)]) {
      expect(unseenIn(shown)).toEqual([])
      expect([...shown].length).toBeLessThanOrEqual(44)
    }
  })
})

describe('a text in a menu', () => {
  it.each([
    ['Work', 'Work'],
    ['x'.repeat(44), 'x'.repeat(44)],
    ['x'.repeat(45), `${'x'.repeat(43)}…`],
    // Cut between characters, not inside one.
    [`${'x'.repeat(42)}😀😀😀`, `${'x'.repeat(42)}😀…`],
    ['pay\u202elap', 'pay⟨U+202E⟩lap'],
    ['two\nlines', 'two⟨U+000A⟩lines'],
  ])('%j becomes %j', (text, shown) => {
    expect(menuText(text)).toBe(shown)
  })
})

describe('an address in a menu', () => {
  it.each([
    ['a@like.do', 'a@like.do'],
    [`${'a'.repeat(36)}@one.com`, `${'a'.repeat(36)}@one.com`],
    [`${'a'.repeat(37)}@one.com`, `${'a'.repeat(35)}…@one.com`],
    // Such a domain leaves no room for a local part.
    [`name.of.some.length@${'d'.repeat(40)}.com`, `name.of.some.length@${'d'.repeat(23)}…`],
    ['no-address', 'no-address'],
    ['a\u202eb@like.do', 'a⟨U+202E⟩b@like.do'],
  ])('%j becomes %j, never more than 44 characters', (address, shown) => {
    expect(menuAddress(address)).toBe(shown)
    expect([...shown].length).toBeLessThanOrEqual(44)
  })
})
