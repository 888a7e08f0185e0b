import { describe, expect, it } from 'vitest'
import { rankOf } from '../../../src/main/book/match-rank.ts'

describe('a match', () => {
  it('is the better the nearer the word is to the start of the address', () => {
    const ranks = [
      'shop.mine@one.example\n',
      'my.shop@one.example\n',
      'workshop@one.example\n',
      'a@one.example\nthe shop',
      'a@one.example\n',
    ].map((text) => rankOf(['shop'], text))
    expect(ranks).toEqual([0, 1, 2, 3, 4])
  })

  it('is as good as all of its words', () => {
    const text = 'shop@one.example\nold books'
    expect(rankOf(['shop', 'books'], text)).toBeLessThan(rankOf(['one', 'books'], text))
  })

  it('apart from slips is better in the address than in the label', () => {
    expect(rankOf(['amszon'], 'amazon@one.example\n')).toBeLessThan(
      rankOf(['amszon'], 'a@one.example\namazon'),
    )
  })
})
