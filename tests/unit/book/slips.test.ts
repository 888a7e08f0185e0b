import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsBesideSlips, placeOfLike, slipsIn } from '../../../src/main/book/slips.ts'

describe('the slips of a word', () => {
  it.each([
    ['', 0],
    ['shop', 0],
    ['1234567890', 0],
    ['shops', 1],
    ['bank2024', 0],
    ['größe', 1],
    ['newsletter', 2],
    ['newsletters-newsletters', 2],
  ])('in %j may be %i', (word, slips) => {
    expect(slipsIn(word)).toBe(slips)
  })
})

describe('a word with slips', () => {
  it.each([
    ['amazon', 'amazon@one.example', 0],
    ['amszon', 'amazon@one.example', 0],
    ['amazn', 'amazon@one.example', 0],
    ['amaazon', 'amazon@one.example', 0],
    ['aamzon', 'amazon@one.example', 0],
    ['bmazon', 'amazon@one.example', 0],
    ['amszon', 'my.amazon7@one.example', 3],
    ['amszon', 'x@one.example\nold amazon', 18],
    ['newslettre', 'a@one.example\nnewsletter', 14],
    ['neewslettre', 'a@one.example\nnewsletter', 14],
    ['zürch', 'a@one.example\nzürich', 14],
    ['amsxon', 'amazon@one.example', -1],
    ['amszon', 'myamazon@one.example', -1],
    ['shp', 'shop@one.example', -1],
    ['amazon', '', -1],
  ])('%j is in %j at %i', (word, text, place) => {
    expect(placeOfLike(word, text)).toBe(place)
  })

  const letter = fc.constantFrom(...'abcdefg')
  const slip = fc.record({
    kind: fc.constantFrom('wrong', 'missing', 'needless', 'swapped'),
    at: fc.nat(),
    letter,
  })
  const spoil = (
    word: string,
    { kind, at, letter }: { kind: string; at: number; letter: string },
  ): string => {
    const index = at % word.length
    if (kind === 'wrong') return word.slice(0, index) + letter + word.slice(index + 1)
    if (kind === 'missing') return word.slice(0, index) + word.slice(index + 1)
    if (kind === 'needless') return word.slice(0, index) + letter + word.slice(index)
    const [first = '', second = ''] = word.slice(index)
    return word.slice(0, index) + second + first + word.slice(index + 2)
  }

  it('is found, and a part of it stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 6, maxLength: 9 }), slip, (word, one) => {
        const typed = spoil(word, one)
        fc.pre(slipsIn(typed) === 1)
        expect(placeOfLike(typed, `the ${word} x`)).toBeGreaterThanOrEqual(0)
        expect(partsBesideSlips(typed).some((part) => `the ${word} x`.includes(part))).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is found with two slips from ten letters on', () => {
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 14, maxLength: 16 }), slip, slip, (word, one, two) => {
        const typed = spoil(word.slice(0, 7), one) + spoil(word.slice(7), two)
        expect(placeOfLike(typed, word)).toBe(0)
      }),
      { numRuns: 2_000 },
    )
  })
})
