import { answerMaxBytes } from '../../../../src/main/http/exchange.ts'
import { message } from '../../../servers/raw-server.ts'
import { answering, type Fault, type Outcome, open } from '../fault.ts'
import { serverWords } from '../server-words.ts'

/** An answer of the type JSON, with these bytes instead of its own. */
function bytes(name: string, change: (text: string) => string | Buffer, outcome: Fault['outcome']): Fault {
  return typed('application/json', name, change, outcome)
}

function typed(
  type: string,
  name: string,
  change: (text: string) => string | Buffer,
  outcome: Fault['outcome'],
): Fault {
  return answering(
    name,
    (_answer, text) => message('HTTP/1.1 200 OK', [`content-type: ${type}`], change(text)),
    outcome,
  )
}

/** The same answer with one additional field, which the app does not read. */
function more(name: string, value: string | Buffer, outcome: Outcome = 'right'): Fault {
  return bytes(`adds ${name}`, (text) => withMore(text, value), outcome)
}

function withMore(text: string, value: string | Buffer): Buffer {
  const end = text.slice(-1)
  const name = end === '}' ? '"nobody reads this":' : ''
  return Buffer.concat([Buffer.from(`${text.slice(0, -1)},${name}`), Buffer.from(value), Buffer.from(end)])
}

const nested = (depth: number, start: string, end: string) => start.repeat(depth) + end.repeat(depth)
const cut = open('answer-cut')
const empty = open('answer-empty')
const page = `<!doctype html><title>${serverWords}</title>`
const bom = Buffer.from([0xef, 0xbb, 0xbf])
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

const encodings: readonly Fault[] = [
  bytes('begins with a byte order mark', (text) => Buffer.concat([bom, Buffer.from(text)]), 'right'),
  more('bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0xc0, 0xaf, 0x22])),
  more('a surrogate written as UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])),
  more('a truncated character', Buffer.from([0x22, 0xf0, 0x9f, 0x22])),
  bytes(
    'is noise',
    () => Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 37 + 128) % 256)),
    cut,
  ),
  bytes('is written in UTF-16', utf16, cut),
  bytes('has NUL before its JSON', (text) => `\0${text}`, cut),
  bytes('has NUL after its JSON', (text) => `${text}\0`, cut),
  more('NUL without an escape', '"\0"', cut),
]

const wholes: readonly Fault[] = [
  bytes('is empty', () => '', empty),
  bytes('is blank', () => ' \r\n\t ', empty),
  bytes('consists of a byte order mark', () => bom, empty),
  bytes('is truncated in the middle', (text) => text.slice(0, Math.ceil(text.length / 2)), cut),
  bytes('lacks its last character', (text) => text.slice(0, -1), cut),
  bytes('is followed by another brace', (text) => `${text}}`, cut),
  bytes('comes twice', (text) => text + text, cut),
  bytes('holds comments', (text) => `/* ${serverWords} */${text}`, cut),
  bytes('has a trailing comma', (text) => `${text.slice(0, -1)},${text.slice(-1)}`, cut),
  bytes('has single quotes', (text) => text.replaceAll('"', "'"), cut),
  bytes('begins with a guard against scripts', (text) => `)]}',\n${text}`, cut),
  bytes('is a sentence of the type JSON', () => serverWords, cut),
  bytes('is a web page of the type JSON', () => page, open('answer-not-json')),
  typed('text/html', 'is a web page', () => page, open('answer-not-json')),
  typed('text/plain', 'is a sentence of the type text', () => serverWords, open('answer-not-json')),
  typed('text/plain', 'is truncated JSON of the type text', (text) => text.slice(0, -3), cut),
  bytes('is surrounded by blanks', (text) => ` \r\n${' '.repeat(300_000)}${text}\t\n`, 'right'),
  bytes('is as large as allowed', (text) => text.padEnd(answerMaxBytes), 'right'),
  bytes(
    'is one byte larger than allowed',
    (text) => text.padEnd(answerMaxBytes + 1),
    open('answer-too-large'),
  ),
]

const additions: readonly Fault[] = [
  more('nothing', 'null'),
  more('a nesting of 10 levels', nested(10, '[', ']')),
  more('a nesting of 1,000 levels', nested(1_000, '[', ']')),
  more('a nesting of 100,000 levels', nested(100_000, '[', ']')),
  more('objects in objects, 100,000 deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
  more('a list of 100,000', `[${'0,'.repeat(99_999)}0]`),
  more('100,000 fields', `{${Array.from({ length: 100_000 }, (_, index) => `"${index}":0`).join(',')}}`),
  more('a text of half a million characters', `"${'x'.repeat(500_000)}"`),
  more('an empty text', '""'),
  more('a number that is too large', '1e999'),
  more('a negative number that is too large', '-1e999'),
  more('a number with five thousand digits', '9'.repeat(5_000)),
  more('minus zero', '-0'),
  more('half a surrogate pair', '"\\ud800"'),
  more('a surrogate pair in the wrong order', '"\\udc00\\ud800"'),
  more('NUL as an escape', '"\\u0000"'),
  more('characters that change the direction of the text', '"\\u202e\\u2066\\u200f"'),
  more(
    'fields with names of inherited properties',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  ),
  more(
    'values in place of methods',
    '{"toString":1,"valueOf":1,"toJSON":1,"then":1,"length":-1,"hasOwnProperty":0}',
  ),
]

/** Bodies with wrong bytes or with additional contents. */
export const bodyFaults: readonly Fault[] = [...encodings, ...wholes, ...additions]
