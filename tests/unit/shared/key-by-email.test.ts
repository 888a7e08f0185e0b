import { describe, expect, test } from 'vitest'
import {
  checkCode,
  checkKeyDays,
  checkKeyEmail,
  cleanCode,
  type KeyByEmailRule,
  wholeKeyEmail,
} from '../../../src/shared/views/key-by-email.ts'

const digits: KeyByEmailRule = { days: { usual: 90, most: 9_999 }, code: 'digits' }
const words: KeyByEmailRule = { code: 'words', at: 'duck.example' }

describe('a code of six digits', () => {
  test.each(['123456', ' 123 456\n', '123-456', '12–34–56', '1 2 3 4 5 6', '\u200b123\u00a0456'])(
    '%j is accepted as its six digits',
    (text) => {
      expect(cleanCode(digits, text)).toBe('123456')
      expect(checkCode(digits, text)).toBeUndefined()
    },
  )

  test.each(['', '12345', '1234567', '12345a', '１２３４５６', '123.456'])('%j is not a code', (text) => {
    expect(checkCode(digits, text)).toEqual({ reason: 'code-malformed', field: 'code' })
  })
})

describe('a code of four words', () => {
  test.each([
    ['tidal amber yo-yo finch', 'tidal amber yo-yo finch'],
    ['  Tidal\u00a0amber\n yo-yo\u200b  FINCH ', 'tidal amber yo-yo finch'],
  ])('%j is accepted', (text, code) => {
    expect(cleanCode(words, text)).toBe(code)
    expect(checkCode(words, text)).toBeUndefined()
  })

  test.each([
    '',
    'tidal',
    'tidal amber finch',
    'tidal amber finch moss oak',
    'tidal amber finch 4',
    '- - - -',
  ])('%j is not one', (text) => {
    expect(checkCode(words, text)).toEqual({ reason: 'code-words-malformed', field: 'code' })
  })
})

test('nobody chooses the days of a key without a lifetime', () => {
  expect(checkKeyDays(words)).toBeUndefined()
  expect(checkKeyDays(digits)).toMatchObject({ reason: 'days-outside' })
})

test.each([1, 90, 9_999])('%d days are allowed', (days) => {
  expect(checkKeyDays(digits, days)).toBeUndefined()
})

test.each([0, -1, 1.5, 10_000, Number.NaN, Number.POSITIVE_INFINITY])('%d days are not allowed', (days) => {
  expect(checkKeyDays(digits, days)).toMatchObject({ reason: 'days-outside' })
})

test.each([
  ['me@inbox.example', undefined],
  [' Me@Inbox.example ', undefined],
  ['  ', 'email-missing'],
  ['me', 'email-malformed'],
  ['me@inbox', 'email-malformed'],
  ['Me <me@inbox.example>', 'email-malformed'],
])('the address %j: %s', (text, reason) => {
  expect(checkKeyEmail(digits, text)?.reason).toBe(reason)
})

test.each([
  ['me', 'me@duck.example', undefined],
  [' Me@Duck.example ', 'Me@Duck.example', undefined],
  ['', '', 'email-missing'],
  ['@', '@', 'email-malformed'],
  ['me you', 'me you@duck.example', 'email-malformed'],
  ['me@inbox.example', 'me@inbox.example', 'email-elsewhere'],
])('the personal address %j is %j: %s', (text, whole, reason) => {
  expect(wholeKeyEmail(words, text)).toBe(whole)
  expect(checkKeyEmail(words, text)?.reason).toBe(reason)
})
