import { randomInt } from 'node:crypto'
import { gunzipSync } from 'node:zlib'

/** A secret that tests search for in wrong places. */
export interface Sentinel {
  /** Its name in the findings. */
  readonly name: string
  readonly key: string
}

/** The shortest piece of a key that counts as a find. No piece of a sentinel occurs by chance. */
export const pieceLength = 12

/** Draws characters until every piece contains a digit, by which the log distinguishes keys from words. */
function drawn(length: number, alphabet: string): string {
  const key = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
  return new RegExp(`\\D{${pieceLength}}`).test(key) ? drawn(length, alphabet) : key
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const digits = '0123456789'
const hex = '0123456789abcdef'

/** A key in the form of Haltman’s keys. */
export const haltmanSentinel = (name = 'haltman'): Sentinel => ({ name, key: drawn(64, letters + digits) })

/** A key in the form of LikeDo’s keys. */
export const likedoSentinel = (name = 'likedo'): Sentinel => ({
  name,
  key: `lk_${drawn(40, letters + letters.toUpperCase() + digits)}`,
})

/** A key in the form of SimpleLogin’s keys, with digits so that the log tells its pieces from words. */
export const simpleloginSentinel = (name = 'simplelogin'): Sentinel => ({
  name,
  key: drawn(60, letters + digits),
})

/** A key in the form of Fastmail’s tokens. */
export const fastmailSentinel = (name = 'fastmail'): Sentinel => ({
  name,
  key: `fmu1-${drawn(8, hex)}-${drawn(32, hex)}-0-${drawn(32, hex)}`,
})

/** A key in the form of addy.io’s keys: random characters and a checksum. */
export const addySentinel = (name = 'addy'): Sentinel => ({
  name,
  key: drawn(48, letters + letters.toUpperCase() + digits),
})

/** A key in the form of DuckDuckGo’s keys. */
export const duckduckgoSentinel = (name = 'duckduckgo'): Sentinel => ({
  name,
  key: drawn(60, letters + digits),
})

/** A key in the form of Forward Email’s keys. */
export const forwardemailSentinel = (name = 'forwardemail'): Sentinel => ({
  name,
  key: drawn(24, `abcdef${digits}`),
})

/** A key in the form of Firefox Relay’s keys: a UUID. */
export function relaySentinel(name = 'relay'): Sentinel {
  const digits16 = 'abcdef0123456789'
  const parts = [8, 4, 4, 4, 12].map((length) =>
    Array.from({ length }, () => digits16[randomInt(digits16.length)]).join(''),
  )
  const key = parts.join('-')
  return new RegExp(`\\D{${pieceLength}}`).test(key) ? relaySentinel(name) : { name, key }
}

/** A key in the form of ImprovMX’s keys, as its page shows them. */
export const improvmxSentinel = (name = 'improvmx'): Sentinel => ({
  name,
  key: `sk_${drawn(32, `${letters}${digits}`)}`,
})

/** A key in the form of Cloudflare’s tokens. */
export const cloudflareSentinel = (name = 'cloudflare'): Sentinel => ({
  name,
  key: drawn(40, `${letters}${letters.toUpperCase()}${digits}`),
})

/** A key of characters that headers allow, but that URLs, JSON and HTML must escape. */
export const escapedSentinel = (name = 'likedo in the query'): Sentinel => ({
  name,
  key: `q${drawn(47, `${letters}${letters.toUpperCase()}${digits}+/=&%"<>\\`)}1`,
})

/** A find: the key, its encoding, and the text around it. */
export interface Find {
  readonly name: string
  readonly how: string
  readonly around: string
}

/** The part of a text’s base64 that does not depend on the neighbouring bytes. */
function base64At(offset: number, text: string): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64')
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + text.length) * 8) / 6))
}

const disguises: Readonly<Record<string, (key: string) => string>> = {
  plain: (key) => key,
  'percent-encoded': encodeURIComponent,
  'form-encoded': (key) => new URLSearchParams({ key }).toString().slice('key='.length),
  'in JSON': (key) => JSON.stringify(key).slice(1, -1),
  'in HTML': (key) => key.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`),
  'in base64': (key) => base64At(0, key),
  'in base64 behind a character': (key) => base64At(1, key),
  'in base64 behind two characters': (key) => base64At(2, key),
  hexadecimal: (key) => Buffer.from(key).toString('hex'),
}

/** The characters of an escape in a URL, in JSON or in HTML. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const escapes =
  /%([\da-f]{2})|\\u00([\da-f]{2})|\\x([\da-f]{2})|&#x0*([\da-f]{2});|&#0*(\d{2,3});|&(amp|lt|gt|quot|apos);|\\(["\\/])/gi

function unescaped(text: string): string {
  return text.replace(escapes, (whole, ...parts: (string | undefined)[]) => {
    const [url, json, program, hexadecimal, decimal, entity, quoted] = parts
    const hex = url ?? json ?? program ?? hexadecimal
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCharCode(Number(decimal))
    return quoted ?? named[entity?.toLowerCase() ?? ''] ?? whole
  })
}

/** The decodings of bytes in which a key could appear. */
const readings: readonly (readonly [how: string, read: (text: string) => string])[] = [
  ['', (text) => text],
  [', escaped', unescaped],
  [', escaped twice', (text) => unescaped(unescaped(text))],
  [', in UTF-16', (text) => text.replaceAll('\0', '')],
]

/** Converts to lower case without changing the length. Base64url reads as base64. */
const folded = (text: string) =>
  text
    .replace(/[A-Z]+/g, (upper) => upper.toLowerCase())
    .replaceAll('-', '+')
    .replaceAll('_', '/')

/** Searches texts and bytes for keys. */
export interface Detector {
  /** All finds, one for each key and encoding. Gzip bytes are searched in unpacked form. */
  find(content: string | Uint8Array): readonly Find[]
}

function textOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return content
  const isGzip = content[0] === 0x1f && content[1] === 0x8b
  // One character for each byte: every searched form is ASCII.
  return Buffer.from(isGzip ? gunzipSync(content) : content).toString('latin1')
}

/** Builds a detector for some keys: plain, in another case, escaped or encoded, whole or any piece of 12 characters. */
export function createDetector(sentinels: readonly Sentinel[]): Detector {
  const pieces = new Map<string, { readonly name: string; readonly how: string }>()
  /** Whether any piece begins with these two characters, so that most of a text is skipped. */
  const begins = new Uint8Array(65_536)
  for (const { name, key } of sentinels) {
    for (const [how, disguise] of Object.entries(disguises)) {
      const form = folded(disguise(key))
      for (let at = 0; at + pieceLength <= form.length; at += 1) {
        const piece = form.slice(at, at + pieceLength)
        if (!pieces.has(piece)) pieces.set(piece, { name, how })
        begins[(piece.charCodeAt(0) << 8) | piece.charCodeAt(1)] = 1
      }
    }
  }

  function search(text: string, reading: string): readonly Find[] {
    const lower = folded(text)
    const found = new Map<string, Find>()
    for (let at = 0; at + pieceLength <= lower.length; at += 1) {
      const pair = ((lower.charCodeAt(at) & 0xff) << 8) | (lower.charCodeAt(at + 1) & 0xff)
      if (begins[pair] !== 1) continue
      const piece = pieces.get(lower.slice(at, at + pieceLength))
      if (piece === undefined) continue
      const around = text.slice(Math.max(0, at - 40), at + pieceLength + 40)
      found.set(piece.name + piece.how, { name: piece.name, how: piece.how + reading, around })
    }
    return [...found.values()]
  }

  return {
    find(content) {
      const text = textOf(content)
      const seen = new Set<string>()
      return readings.flatMap(([how, read]) => {
        const view = read(text)
        if (seen.has(view)) return []
        seen.add(view)
        return search(view, how)
      })
    },
  }
}
