import { describe, expect, test } from 'vitest'
import { redactKey } from '../../../src/main/base/redact-key.ts'
import { createDetector, escapedSentinel, haltmanSentinel, likedoSentinel } from '../../support/sentinel.ts'

const sentinels = [haltmanSentinel(), likedoSentinel(), escapedSentinel()]
const detector = createDetector(sentinels)
const base64 = (text: string) => Buffer.from(text).toString('base64')

const quotations: readonly (readonly [string, (key: string) => string])[] = [
  ['as it is', (key) => key],
  ['in capitals', (key) => key.toUpperCase()],
  ['in a URL', (key) => encodeURIComponent(key)],
  ['by the numbers of its characters', (key) => key.replace(/./g, (c) => `%${base16(c)}`)],
  ['by their numbers in HTML', (key) => key.replace(/./g, (c) => `&#x${base16(c)};`)],
  ['in base64', (key) => base64(key)],
  ['in base64 of a longer text', (key) => base64(`me:${key}`)],
  ['in hexadecimal', (key) => Buffer.from(key).toString('hex')],
  ['by its beginning', (key) => `${key.slice(0, 12)}…`],
  ['by its end', (key) => `…${key.slice(-16)}`],
]
const base16 = (character: string) => character.charCodeAt(0).toString(16)

describe('security 21: a service’s quotation of a key', () => {
  test.each(quotations)('%s is blacked out', (_, quote) => {
    for (const { key } of sentinels) {
      const quoted = quote(key)
      const body = { error: `No such key: ${quoted}, sorry`, details: [{ path: ['key'], message: quoted }] }
      const redacted = redactKey(body, key)
      expect(detector.find(JSON.stringify(redacted))).toEqual([])
      expect(JSON.stringify(redacted)).toContain('[key]')
    }
  })

  test.each([' ', '-', ':', '\u200b'])(
    'in groups, with %j between them, is blacked out with its whole text',
    (between) => {
      const [{ key }] = [haltmanSentinel()]
      const grouped = (key.match(/.{1,4}/g) ?? []).join(between)
      expect(redactKey({ error: `Key ${grouped}` }, key)).toEqual({ error: '[key]' })
    },
  )

  test('is removed from a sentence, and the rest stays', () => {
    const { key } = haltmanSentinel()
    expect(redactKey(`Bearer ${key} has expired, and ${key.slice(20)} too.`, key)).toBe(
      'Bearer [key] has expired, and [key] too.',
    )
  })

  test('is the only text that changes', () => {
    const body = {
      ok: true,
      items: [{ id: 7, address: 'coffee.shop@one.example', goto: null, created: '2026-01-02T03:04:05.000Z' }],
      ['__proto__']: 'own',
    }
    for (const { key } of sentinels) expect(redactKey(body, key)).toEqual(body)
    expect(redactKey(body, '')).toBe(body)
  })

  test('by a piece is found wherever it stands in a text', () => {
    for (const { key } of sentinels) {
      for (let from = 0; from + 12 <= key.length; from += 1) {
        const piece = key.slice(from, from + 12)
        for (let before = 0; before < 12; before += 1) {
          const text = `${'~'.repeat(before)}${piece}~`
          expect(redactKey(text, key)).toBe(`${'~'.repeat(before)}[key]~`)
        }
      }
    }
  })

  test('of a key that is shorter than a piece is blacked out only as a whole', () => {
    expect(redactKey('short-un and short-u', 'short-un')).toBe('[key] and short-u')
  })
})
