import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldCase, foldText } from '../../../src/shared/rules/fold-text.ts'

describe('a searched text', () => {
  it.each([
    ['MAIL@Example.COM', 'mail@example.com'],
    ['GRÖSSE', 'größe'],
    ['Größe', 'Gro\u0308ße'],
    ['größe', 'grosse'],
    ['STRAẞE', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ISPARTA', 'ısparta'],
    ['Łódź', 'lodz'],
    ['Øre', 'ore'],
    ['Đorđe', 'dorde'],
    ['Æther', 'aether'],
    ['café', 'cafe'],
    ['Việt', 'viet'],
    ['Ёлка', 'елка'],
    ['за\u0301мок', 'замок'],
    ['ΟΔΌΣ', 'οδος'],
    ['ᾳ', 'α'],
    ['ｆｕｌｌ', 'FULL'],
    ['ﬁle', 'FILE'],
    ['ДОМ', 'дом'],
    ['ｶﾞｽ', 'ガス'],
    ['nul\0', 'nul '],
  ])('%j is found by %j', (one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  it.each([
    ['か', 'が'],
    ['ハ', 'パ'],
    ['क', 'कि'],
    ['ส', 'สี'],
    ['ש', 'שׁ'],
    ['и', 'й'],
    ['і', 'ї'],
    ['한', '하'],
  ])('%j and %j stay different', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })

  it('stays the same when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a compared name', () => {
  it.each([
    ['WORK', 'work'],
    ['ÉCOLE', 'école'],
    ['ΟΔΟΣ', 'οδος'],
    ['Straße', 'STRASSE'],
    ['ДОМ', 'дом'],
  ])('%j is %j', (one, other) => {
    expect(foldCase(one)).toBe(foldCase(other))
  })

  it.each([
    ['cafe', 'café'],
    ['ł', 'l'],
  ])('%j is not %j', (one, other) => {
    expect(foldCase(one)).not.toBe(foldCase(other))
  })
})
