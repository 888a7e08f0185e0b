import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch } from '../../../src/main/book/search-query.ts'

const nothing = { words: [], accounts: [], labels: [], destinations: [], states: [], isPinned: false }

describe('a search', () => {
  it.each<[string, object]>([
    ['', {}],
    [' \t\n\u00a0 ', {}],
    ['  a Shop\tNEWS  ', { words: ['a', 'shop', 'news'] }],
    ['same SAME', { words: ['same'] }],
    ['Größe café', { words: ['grosse', 'cafe'] }],
    ['"two words" three', { words: ['two words', 'three'] }],
    ['"still typing', { words: ['still typing'] }],
    [
      'account:Work label:Ämter to:me@inbox.example',
      {
        accounts: ['work'],
        labels: ['amter'],
        destinations: ['me@inbox.example'],
      },
    ],
    ['ACCOUNT:"My Mail" shop', { accounts: ['my mail'], words: ['shop'] }],
    ['account:"My M', { accounts: ['my m'] }],
    ['account: shop', { words: ['shop'] }],
    ['is: label:"" to: account:"', {}],
    ['"', { words: ['"'] }],
    ['5" pipe', { words: ['5"', 'pipe'] }],
    ['is:on is:off', { states: ['active', 'off'] }],
    ['Is:Trashed', { states: ['trashed'] }],
    ['is:deleted', { states: ['deleted', 'trashed'] }],
    ['is:pinned is:off', { isPinned: true, states: ['off'] }],
    ['is:Lost is:found', { unknown: 'lost' }],
    ['is:constructor', { unknown: 'constructor' }],
    ['site:example https://shop.example', { words: ['site:example', 'https://shop.example'] }],
    ['mylabel:x', { words: ['mylabel:x'] }],
    ['a\0b', { words: ['a', 'b'] }],
  ])('%j is read as %j', (text, expected) => {
    expect(parseSearch(text)).toEqual({ ...nothing, ...expected })
  })

  it.each([
    'Shop@One.Example',
    'mailto:shop@one.example',
    'shop@one.example,',
    '<shop@one.example>',
    'My shop <shop@one.example>',
    '"Shop, Inc." <mailto:Shop@one.example>;',
  ])('for the whole address %j looks for that address', (text) => {
    expect(parseSearch(text)).toEqual({
      ...nothing,
      words: ['shop@one.example'],
      address: 'shop@one.example',
    })
  })

  it('for an address in letters looks for it as it is kept', () => {
    expect(parseSearch('a@bücher.example').address).toBe('a@xn--bcher-kva.example')
  })

  it('of any text is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { words } = parseSearch(text)
        expect(words).not.toContain('')
      }),
    )
  })
})
