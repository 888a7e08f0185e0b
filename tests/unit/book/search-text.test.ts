import { describe, expect, it } from 'vitest'
import { foldText, globPattern, searchWords } from '../../../src/main/aliases/book/search-text.ts'

describe('folding', () => {
  it.each([
    ['MAIL@Example.COM', 'mail@example.com'],
    ['GRÖSSE', 'größe'],
    ['Größe', 'Gro\u0308ße'],
    ['ΟΔΟΣ', 'οδος'],
    ['ｆｕｌｌ', 'FULL'],
    ['ﬁle', 'FILE'],
    ['ДОМ', 'дом'],
  ])('makes %j and %j the same', (one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  it('keeps different letters apart', () => {
    expect(foldText('größe')).not.toBe(foldText('große'))
  })
})

describe('the words of a query', () => {
  it.each([
    ['', []],
    [' \t\n\u00a0 ', []],
    ['shop', ['shop']],
    ['  a Shop\tNEWS  ', ['shop', 'news', 'a']],
    ['example ample e', ['example']],
    ['same SAME', ['same']],
  ])('of %j are %j', (query, words) => {
    expect(searchWords(query)).toEqual(words)
  })
})

describe('a pattern', () => {
  it.each([
    ['plain', '*plain*'],
    ['a*b?c', '*a[*]b[?]c*'],
    ['[x]', '*[[]x]*'],
    ["100%_'\\", "*100%_'\\*"],
  ])('for %j is %j', (word, pattern) => {
    expect(globPattern(word)).toBe(pattern)
  })
})
