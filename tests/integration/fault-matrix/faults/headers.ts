import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { message } from '../../../servers/raw-server.ts'
import { answering, type Fault, type Outcome, open, saying } from '../fault.ts'
import { serverWords } from '../server-words.ts'

const okay = 'HTTP/1.1 200 OK'
const json = 'content-type: application/json'

/** The bytes of a text in UTF-8, each as a Latin-1 character. */
const utf8 = (text: string) => Buffer.from(text).toString('latin1')

/** An answer with these header lines besides the required ones. */
function withLines(name: string, lines: readonly string[], outcome: Outcome): Fault {
  return answering(name, (_answer, text) => message(okay, [json, ...lines], text), outcome)
}

/** An answer whose length only these header lines give. */
function measured(name: string, lines: (length: number) => readonly string[], outcome: Outcome): Fault {
  return {
    name,
    act: (line, answer) => {
      const text = JSON.stringify(answer.body)
      line.end(message(okay, [json, ...lines(Buffer.byteLength(text))], text, { length: false }))
    },
    outcome,
  }
}

const garbled = open('answer-wrong-shape')
const cut = open('answer-cut')

const lengths: readonly Fault[] = [
  measured('gives no length and ends the connection', () => [], 'right'),
  measured('sends less than its length', (length) => [`content-length: ${length + 9}`], cut),
  measured('sends more than its length', (length) => [`content-length: ${length - 4}`], cut),
  ...['-1', 'abc', '', '0x10', '+9'].map((value) =>
    measured(`gives its length as ${JSON.stringify(value)}`, () => [`content-length: ${value}`], garbled),
  ),
  // Clients read such an answer differently, so the app must not use it.
  measured(
    'gives a different length with other characters after it',
    (length) => [`content-length: ${length}abc`],
    cut,
  ),
  measured('gives its length as two numbers', () => ['content-length: 9 9'], cut),
  measured('gives its length as a power of ten', () => ['content-length: 1e3'], cut),
  measured(
    'gives its length as a number that is too large',
    () => [`content-length: ${'9'.repeat(30)}`],
    cut,
  ),
  measured(
    'gives its length twice',
    (length) => [`content-length: ${length}`, `content-length: ${length}`],
    cut,
  ),
  measured('gives two lengths', (length) => [`content-length: ${length}`, 'content-length: 5'], cut),
  measured('gives a list of lengths', (length) => [`content-length: ${length}, ${length}`], cut),
  measured(
    'gives a length and sends chunks',
    (length) => [`content-length: ${length}`, 'transfer-encoding: chunked'],
    cut,
  ),
  measured(
    'sends chunks and gives a length',
    (length) => ['transfer-encoding: chunked', `content-length: ${length}`],
    garbled,
  ),
]

/** An answer in chunks, as they are written here. */
function inChunks(name: string, chunks: (text: string) => string, outcome: Outcome): Fault {
  return answering(
    name,
    (_answer, text) => message(okay, [json, 'transfer-encoding: chunked'], chunks(text), { length: false }),
    outcome,
  )
}

const sizeOf = (text: string) => Buffer.byteLength(text).toString(16)
const chunk = (text: string) => `${sizeOf(text)}\r\n${text}\r\n`
const last = '0\r\n\r\n'

const chunks: readonly Fault[] = [
  inChunks('sends every byte as a chunk', (text) => [...text].map(chunk).join('') + last, 'right'),
  inChunks(
    'sends chunks with extensions and trailers',
    (text) => `${sizeOf(text)};a=b\r\n${text}\r\n0\r\nx-trailer: c\r\n\r\n`,
    'right',
  ),
  inChunks(
    'sends trailers that contradict its headers',
    (text) => `${chunk(text)}0\r\ncontent-type: text/html\r\ndate: yesterday\r\n\r\n`,
    'right',
  ),
  inChunks('sends a chunk without a size', (text) => `zz\r\n${text}\r\n${last}`, garbled),
  inChunks('sends a chunk with a negative size', (text) => `-${chunk(text)}${last}`, garbled),
  inChunks(
    'sends a chunk with a size that is too large',
    (text) => `${'f'.repeat(20)}\r\n${text}\r\n${last}`,
    garbled,
  ),
  inChunks('sends a chunk that is longer than its size', (text) => `5\r\n${text}\r\n${last}`, garbled),
  inChunks('names an unknown transfer encoding', (text) => chunk(text) + last, 'right'),
]

const lines: readonly Fault[] = [
  ...[
    'application/json; charset=utf-16',
    'application/problem+json',
    'text/html',
    'text/plain',
    'image/png',
    'application/octet-stream',
    ';;;',
    '',
    'json',
    'x'.repeat(5_000),
  ].map((type) =>
    saying(
      `has the content type ${JSON.stringify(type.slice(0, 40))}`,
      () => ({ headers: { 'content-type': type } }),
      'right',
    ),
  ),
  answering('has no content type', (_answer, text) => message(okay, [], text), 'right'),
  withLines('has two content types', ['content-type: text/html'], 'right'),
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'get',
    'set',
    'has',
    'normalize',
    'toJSON',
    'then',
    'getContentLength',
  ].map((name) => withLines(`sends a header named ${name}`, [`${name}: ${serverWords}`], 'right')),
  withLines('sets cookies', ['set-cookie: a=b; path=/', 'set-cookie: c=d; domain=localhost'], 'right'),
  withLines(
    'sends a location with a success',
    ['location: http://127.0.0.2:1/', 'refresh: 0; url=http://127.0.0.2:1/'],
    'right',
  ),
  withLines('upgrades unasked', ['upgrade: h2c', 'connection: upgrade'], 'right'),
  withLines(
    'sends a thousand headers',
    Array.from({ length: 1_000 }, (_, index) => `x${index}: y`),
    'right',
  ),
  withLines(
    'sends the same header a thousand times',
    Array.from({ length: 1_000 }, () => 'x-y: z'),
    'right',
  ),
  withLines(
    'sends ten thousand headers',
    Array.from({ length: 10_000 }, (_, index) => `x${index}: y`),
    open('answer-too-large'),
  ),
  withLines('sends a huge header', [`x-huge: ${'x'.repeat(100_000)}`], open('answer-too-large')),
  withLines('sends a header in another alphabet', ['x-name: \u00e9', 'x-raw: \u00ff\u0080'], 'right'),
  // Chromium reads them as UTF-8, so that they contain characters that `fetch` does not allow in a header.
  withLines(
    'sends a header in letters beyond Latin-1',
    [`x-name: ${utf8('Вход в сеть 🔑')}`, `date: ${utf8('вчера')}`],
    'right',
  ),
  withLines('sends an invalid date', ['date: yesterday', 'retry-after: soon'], 'right'),
  withLines('sends retry-after with a success', ['retry-after: 99999999'], 'right'),
  withLines('sends empty headers', ['x-empty:', 'x-blank:   '], 'right'),
  withLines('sends NUL in a header', ['x-nul: a\0b'], garbled),
  withLines('sends control characters in a header', ['x-control: \u0001\u007f'], garbled),
  withLines('sends a blank in the name of a header', ['x blank: a'], garbled),
  withLines('sends a blank before a colon', ['x-blank : a'], garbled),
  withLines('sends a header without a name', [': a'], garbled),
  withLines('sends a header without a colon', ['nonsense'], garbled),
  withLines('folds a header', ['x-folded: a\r\n  b'], garbled),
  withLines('sends a lone carriage return in a header', ['x-half: a\rx-injected: b'], garbled),
  answering(
    'ends its lines with half a line end',
    (_answer, text) => `${okay}\n${json}\ncontent-length: ${text.length}\n\n${text}`,
    garbled,
  ),
]

const versions: readonly Fault[] = [
  ...['HTTP/1.0 200 OK', 'HTTP/2.0 200 OK'].map((start) =>
    answering(`speaks ${start.slice(0, 8)}`, (_answer, text) => message(start, [json], text), 'right'),
  ),
  {
    name: 'speaks HTTP/1.0 and gives no length',
    act: (line, answer) =>
      line.end(message('HTTP/1.0 200 OK', [json], JSON.stringify(answer.body), { length: false })),
    outcome: 'right',
  },
  ...[
    'HTTP/3.7 200 OK',
    'HTTP/1.12 200 OK',
    'http/1.1 200 OK',
    'ICY 200 OK',
    'PRI * HTTP/2.0',
    'SSH-2.0-OpenSSH_9.9',
    '220 mail.example ESMTP',
    '\u0000',
  ].map((start) =>
    answering(
      `begins with ${JSON.stringify(start)}`,
      (_answer, text) => message(start, [json], text),
      garbled,
    ),
  ),
  answering('answers without any headers, like HTTP/0.9', (_answer, text) => text, garbled),
  answering('begins with empty lines', (_answer, text) => `\r\n\r\n${message(okay, [json], text)}`, 'right'),
]

const encoded = (encoding: string, bytes: (text: string) => Buffer) => ({
  lines: [json, `content-encoding: ${encoding}`],
  bytes,
})
const wellEncoded = {
  gzip: encoded('gzip', gzipSync),
  'x-gzip': encoded('x-gzip', gzipSync),
  deflate: encoded('deflate', deflateSync),
  'raw deflate': encoded('deflate', deflateRawSync),
  brotli: encoded('br', brotliCompressSync),
  'gzip in gzip': encoded('gzip, gzip', (text) => gzipSync(gzipSync(text))),
  identity: encoded('identity', Buffer.from),
  'an unknown method': encoded('x-none', Buffer.from),
}
const badlyEncoded = {
  'gzip, but sends plain text': encoded('gzip', Buffer.from),
  'deflate, but sends plain text': encoded('deflate', Buffer.from),
  'brotli, but sends plain text': encoded('br', Buffer.from),
  'gzip that is truncated': encoded('gzip', (text) => gzipSync(text).subarray(0, -14)),
  'gzip with a wrong checksum': encoded('gzip', (text) => {
    const bytes = gzipSync(text)
    return Buffer.concat([bytes.subarray(0, -8), Buffer.alloc(8, 7)])
  }),
  'brotli that is truncated': encoded('br', (text) => brotliCompressSync(text).subarray(0, -6)),
}

const encodings: readonly Fault[] = [
  ...Object.entries(wellEncoded).map(([name, { lines: head, bytes }]) =>
    answering(`compresses by ${name}`, (_answer, text) => message(okay, head, bytes(text)), 'right'),
  ),
  ...Object.entries(badlyEncoded).map(([name, { lines: head, bytes }]) =>
    answering(`compresses by ${name}`, (_answer, text) => message(okay, head, bytes(text)), cut),
  ),
  withLines('compresses ten times', [`content-encoding: ${Array(10).fill('gzip').join(', ')}`], garbled),
]

/** Headers, lengths, chunks and encodings that are wrong, and some that are only unusual. */
export const headerFaults: readonly Fault[] = [...lengths, ...chunks, ...lines, ...versions, ...encodings]
