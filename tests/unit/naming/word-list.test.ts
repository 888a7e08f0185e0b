import { describe, expect, it } from 'vitest'
import { wordList } from '../../../src/main/naming/word-list.ts'

describe('the word list', () => {
  it('has at least 1,200 words', () => {
    expect(wordList.length).toBeGreaterThanOrEqual(1_200)
  })

  it('has each word once', () => {
    expect(new Set(wordList).size).toBe(wordList.length)
  })

  it('has words of three to eight plain letters alone', () => {
    expect(wordList.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([])
  })

  it('has no word that services reserve', () => {
    const reserved = [
      'admin',
      'root',
      'info',
      'support',
      'abuse',
      'sales',
      'security',
      'contact',
      'billing',
      'team',
    ]
    expect(wordList.filter((word) => reserved.includes(word))).toEqual([])
  })
})
