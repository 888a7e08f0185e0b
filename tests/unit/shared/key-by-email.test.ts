import { describe, expect, test } from 'vitest'
import { checkCode, checkKeyDays, checkKeyEmail, cleanCode } from '../../../src/shared/views/key-by-email.ts'

describe('a code', () => {
  test.each(['123456', ' 123 456\n', '123-456', '12–34–56', '1 2 3 4 5 6', '\u200b123\u00a0456'])(
    '%j is accepted as its six digits',
    (text) => {
      expect(cleanCode(text)).toBe('123456')
      expect(checkCode(text)).toBeUndefined()
    },
  )

  test.each(['', '12345', '1234567', '12345a', '１２３４５６', '123.456'])('%j is not a code', (text) => {
    expect(checkCode(text)).toEqual({ reason: 'code-malformed', field: 'code' })
  })
})

test.each([1, 90, 9_999])('%d days are allowed', (days) => {
  expect(checkKeyDays({ usualDays: 90, maxDays: 9_999 }, days)).toBeUndefined()
})

test.each([0, -1, 1.5, 10_000, Number.NaN, Number.POSITIVE_INFINITY])('%d days are not allowed', (days) => {
  expect(checkKeyDays({ usualDays: 90, maxDays: 9_999 }, days)).toMatchObject({ reason: 'days-outside' })
})

test.each([
  ['me@inbox.example', undefined],
  [' Me@Inbox.example ', undefined],
  ['  ', 'email-missing'],
  ['me', 'email-malformed'],
  ['me@inbox', 'email-malformed'],
  ['Me <me@inbox.example>', 'email-malformed'],
])('the address %j: %s', (text, reason) => {
  expect(checkKeyEmail(text)?.reason).toBe(reason)
})
