import { describe, expect, it } from 'vitest'
import { globPattern, searchTextOf, searchWords } from '../../../src/main/book/search-text.ts'

describe('the searchable text of an address', () => {
  it('contains both forms of an internationalized domain', () => {
    const text = searchTextOf('a@xn--bcher-kva.example', 'Größe')
    expect(text).toBe('a@xn--bcher-kva.example bucher.example\ngrosse')
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
