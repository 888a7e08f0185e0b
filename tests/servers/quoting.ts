import type { How } from './misbehaviour.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const numberOf = (character: string) => character.charCodeAt(0).toString(16)
const grouped = (text: string, between: string) => (text.match(/.{1,5}/g) ?? []).join(between)

/** The encodings in which services, proxies and their error pages quote a request. */
export const spellings: readonly ((key: string) => string)[] = [
  (key) => key,
  (key) => key.toUpperCase(),
  encodeURIComponent,
  (key) => key.replace(/./g, (character) => `%${numberOf(character)}`),
  (key) => key.replace(/./g, (character) => `&#x${numberOf(character)};`),
  base64,
  (key) => base64(`user:${key}`),
  (key) => Buffer.from(key).toString('hex'),
  (key) => `${key.slice(0, 14)}…`,
  (key) => `…${key.slice(-14)}`,
  (key) => grouped(key, ' '),
  (key) => grouped(key, '-'),
]

const page = (text: string) => `<!doctype html><title>Sorry</title><p>Your key ${text} is not known.</p>`
const html = { 'content-type': 'text/html' }

/** The places for a text in an answer, in the forms of both services. */
const shapes: readonly ((text: string) => Extract<How, { readonly status: number }>)[] = [
  (text) => ({
    status: 401,
    body: { success: false, error: `Invalid or expired API key: ${text}`, message: text, requestId: text },
  }),
  (text) => ({
    status: 400,
    body: { error: text, code: text, field: 'alias_handle', hint: `No ${text} here`, success: false },
  }),
  (text) => ({
    status: 400,
    body: { success: false, error: text, details: [{ path: ['email'], message: `Not as ${text}` }] },
  }),
  (text) => ({
    status: 403,
    body: { error: 'banned', ban: { ban_type: 'name', ban_value: text, reason: `Reported: ${text}` } },
  }),
  (text) => ({ status: 403, body: { success: false, error: `The quota of ${text} is used up` } }),
  (text) => ({ status: 404, body: { statusCode: 404, error: 'Not Found', message: `No ${text} at /api` } }),
  (text) => ({
    status: 409,
    body: {
      ok: false,
      success: false,
      error: 'alias_taken',
      address: `${text}@one.example`,
      hint: `Is ${text}'s`,
    },
  }),
  (text) => ({ status: 429, text: page(text), headers: { ...html, 'retry-after': '1' } }),
  (text) => ({ status: 429, body: { error: 'rate_limited', where: text, reason: `Too many by ${text}` } }),
  (text) => ({
    status: 500,
    body: { error: text, message: `Failed for ${text}`, requestId: text, code: text },
  }),
  (text) => ({ status: 200, text: page(text), headers: html }),
  (text) => ({ status: 200, body: { ok: false, success: false, error: text, message: `Sorry, ${text}` } }),
  (text) => ({ status: 200, body: { [text]: text, ok: true, success: true, data: text, items: text } }),
  (text) => ({ status: 200, body: [text, `${text}.example`, `${text.slice(0, 50)}.example`] }),
  (text) => ({
    status: 200,
    body: {
      ok: true,
      success: true,
      address: `${text}@one.example`,
      handle: text,
      domain: `${text}.example`,
      goto: `${text}@inbox.example`,
      email: `${text}@inbox.example`,
      confirmation: { sent: true, status: text, reason: text },
      items: [
        { id: text, address: 'seen@one.example', goto: `${text}@inbox.example` },
        { id: 1, address: `${text}@one.example`, goto: text },
      ],
      data: [
        { id: text, email: 'seen@ig.do', tag: `by ${text}` },
        { email: `${text}@ig.do`, tag: text },
      ],
    },
  }),
]

/** Answers that quote a key unchanged, in every place for a text. */
export function quotingAnswers(key: string): readonly How[] {
  const inHeaders = { 'x-request-id': key, 'retry-after': key, date: key, 'set-cookie': `key=${key}` }
  return [
    ...shapes.map((shape) => shape(key)),
    { status: 403, body: { error: 'forbidden' }, headers: inHeaders },
    { status: 503, headers: inHeaders },
    { redirect: `/elsewhere?key=${encodeURIComponent(key)}`, status: 302 },
  ]
}

/** Answers that quote a key in every encoding, each in another place. */
export function spellingAnswers(key: string): readonly How[] {
  return spellings.flatMap((spell, index) => shapes[index % shapes.length]?.(spell(key)) ?? [])
}
