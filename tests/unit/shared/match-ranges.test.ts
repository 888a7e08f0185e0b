import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../src/shared/rules/fold-text.ts'
import { matchRanges } from '../../../src/shared/rules/match-ranges.ts'

describe('the matches in a text', () => {
  it.each<[readonly string[], string, readonly (readonly [number, number])[]]>([
    [
      ['shop'],
      'my.Shop@shop.example',
      [
        [3, 7],
        [8, 12],
      ],
    ],
    [['creme'], 'Une Crème', [[4, 9]]],
    [['creme'], 'Une Cre\u0300me', [[4, 10]]],
    [['grosse'], 'Größe!', [[0, 5]]],
    [['ss'], 'Größe', [[3, 4]]],
    [['b'], '😀b', [[2, 3]]],
    [['ab', 'bc', 'd'], 'abcd', [[0, 4]]],
    [['aa'], 'aaa', [[0, 3]]],
    [['zz', ''], 'abc', []],
    [['a'], '', []],
  ])('%j in %j are %j', (words, text, ranges) => {
    expect(matchRanges(words, text)).toEqual(ranges)
  })

  it('fold to a text with the word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...['a', 'B', 'ß', 'é', 'e\u0301', 'ﬁ', 'Ø', '😀', ' ', 'が']), {
          maxLength: 9,
        }),
        fc.constantFrom('a', 'b', 'ss', 'e', 'fi', 'o', 'ab'),
        (letters, word) => {
          const text = letters.join('')
          for (const [start, end] of matchRanges([word], text))
            expect(foldText(text.slice(start, end))).toContain(word)
        },
      ),
    )
  })
})
