import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import {
  createDetector,
  escapedSentinel,
  haltmanSentinel,
  likedoSentinel,
  pieceLength,
} from '../../support/sentinel.ts'

const sentinels = [haltmanSentinel(), likedoSentinel(), escapedSentinel()]
const detector = createDetector(sentinels)
const everyCharacter = (key: string, write: (code: number) => string) =>
  [...key].map((character) => write(character.charCodeAt(0))).join('')
const hexOf = (code: number) => code.toString(16).padStart(2, '0')

const disguises: readonly (readonly [string, (key: string) => string | Uint8Array])[] = [
  ['plain', (key) => `before ${key} after`],
  ['in capitals', (key) => key.toUpperCase()],
  ['in a URL', (key) => `https://like.do/api?page=1&key=${encodeURIComponent(key)}&x=1`],
  ['in a form', (key) => new URLSearchParams({ key }).toString()],
  ['percent-encoded throughout', (key) => everyCharacter(key, (code) => `%${hexOf(code)}`)],
  ['percent-encoded twice', (key) => encodeURIComponent(encodeURIComponent(key))],
  ['in JSON', (key) => JSON.stringify({ key })],
  ['in JSON in JSON', (key) => JSON.stringify({ text: JSON.stringify({ key }) })],
  ['by its numbers in JSON', (key) => everyCharacter(key, (code) => `\\u00${hexOf(code)}`)],
  ['in HTML', (key) => key.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')],
  ['by its numbers in HTML', (key) => everyCharacter(key, (code) => `&#${code};`)],
  ['in base64', (key) => Buffer.from(key).toString('base64')],
  ['in base64 of a header', (key) => Buffer.from(`x:${key}:y`).toString('base64')],
  ['in base64 of a token', (key) => Buffer.from(`a${key}`).toString('base64url')],
  ['hexadecimal', (key) => Buffer.from(key).toString('hex')],
  ['in UTF-16', (key) => Buffer.from(`\u00e9${key}`, 'utf16le')],
  ['amid bytes', (key) => Buffer.concat([randomBytes(500), Buffer.from(key), randomBytes(500)])],
  ['compressed', (key) => gzipSync(JSON.stringify({ key }))],
  ['begun', (key) => `${key.slice(0, pieceLength)}…`],
  ['ended', (key) => `…${key.slice(-pieceLength)}`],
  ['in the middle', (key) => `…${key.slice(9, 9 + pieceLength)}…`],
]

describe('security 21: the detector of keys', () => {
  test.each(disguises)('finds each key that is %s', (_, disguise) => {
    for (const { name, key } of sentinels) {
      expect(detector.find(disguise(key)), name).toContainEqual(expect.objectContaining({ name }))
    }
  })

  test.each([
    ['a page', '<!doctype html><title>Settings</title><p>haltman lk_ key=value&amp;more</p>'],
    ['noise', randomBytes(300_000)],
    ['noise in base64', randomBytes(300_000).toString('base64')],
    ['another key', haltmanSentinel().key + likedoSentinel().key + escapedSentinel().key],
    ['a piece that is too short to identify', sentinels[0]?.key.slice(0, pieceLength - 1) ?? ''],
    ['nothing', ''],
  ])('finds none in %s', (_, content) => {
    expect(detector.find(content)).toEqual([])
  })

  test('makes other keys each time, in the form of their services’ keys', () => {
    expect(haltmanSentinel().key).not.toBe(haltmanSentinel().key)
    expect(haltmanSentinel().key).toMatch(/^[a-z0-9]{64}$/)
    expect(likedoSentinel().key).toMatch(/^lk_[A-Za-z0-9]{40}$/)
    expect(escapedSentinel().key).toMatch(/^[!-~]{49}$/)
  })
})
