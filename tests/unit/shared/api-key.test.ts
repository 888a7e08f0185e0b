import { describe, expect, test } from 'vitest'
import { checkKey, cleanKey, type KeyRule } from '../../../src/shared/rules/api-key.ts'

const fixed: KeyRule = { pattern: '^[a-z0-9]{64}$', lowerCase: true, length: 64, queryAllowed: false }
const free: KeyRule = { pattern: '^[!-~]{8,512}$', lowerCase: false, queryAllowed: true }
const open: KeyRule = { pattern: '.', lowerCase: false, queryAllowed: false }
const key = '0123456789abcdef'.repeat(4)

describe('a pasted key', () => {
  test.each([
    ['blanks around it', `  ${key}\t\n`],
    ['line breaks in it', `${key.slice(0, 30)}\r\n  ${key.slice(30)}\n`],
    ['capitals', key.toUpperCase()],
  ])('is accepted with %s', (_name, pasted) => {
    expect(checkKey(fixed, pasted)).toBeUndefined()
    expect(cleanKey(fixed, pasted)).toBe(key)
  })

  test('keeps its capitals if they matter', () => {
    expect(cleanKey(free, ' AbCdEfGh ')).toBe('AbCdEfGh')
  })

  test.each([
    ['nothing', fixed, '', { reason: 'key-empty' }],
    ['blanks alone', fixed, ' \n ', { reason: 'key-empty' }],
    ['one character too few', fixed, key.slice(1), { reason: 'key-malformed', limit: 64 }],
    ['one too many', fixed, `${key}0`, { reason: 'key-malformed', limit: 64 }],
    ['two words', free, 'two words here', { reason: 'key-malformed' }],
    ['letters beyond ASCII', free, 'schlüssel-schlüssel', { reason: 'key-malformed' }],
    ['too few for any key', free, 'short', { reason: 'key-malformed' }],
    ['more bytes than a keychain holds', open, 'ü'.repeat(1_281), { reason: 'key-too-large' }],
  ])('is refused as %s', (_name, rule, pasted, refusal) => {
    expect(checkKey(rule, pasted)).toEqual({ ...refusal, field: 'key' })
  })

  test('fits into a keychain to the byte', () => {
    expect(checkKey(open, 'ü'.repeat(1_280))).toBeUndefined()
  })
})
