import { describe, expect, it } from 'vitest'
import { distinctWords, searchTextOf } from '../../../src/main/book/search-text.ts'

describe('the searchable text of an address', () => {
  it('contains both forms of an internationalized domain', () => {
    const text = searchTextOf('a@xn--bcher-kva.example', 'Größe')
    expect(text).toBe('a@xn--bcher-kva.example bucher.example\ngrosse')
  })
})

describe('the words to look for', () => {
  it.each<[readonly string[], readonly string[]]>([
    [[], []],
    [
      ['a', 'shop', 'news'],
      ['shop', 'news', 'a'],
    ],
    [['e', 'ample', 'example'], ['example']],
    [['same', 'same'], ['same']],
  ])('of %j are %j, longest first', (words, expected) => {
    expect(distinctWords(words)).toEqual(expected)
  })
})
