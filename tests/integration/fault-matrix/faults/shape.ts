import { clear, type Fault, open, saying } from '../fault.ts'
import { serverWords } from '../server-words.ts'

/** The same answer with another body. */
function said(
  name: string,
  body: (right: unknown, text: string) => string,
  outcome: Fault['outcome'] = open('answer-wrong-shape'),
): Fault {
  return saying(name, (answer, text) => ({ text: body(answer.body, text) }), outcome)
}

const nested = (depth: number, start: string, middle: string, end: string) =>
  start.repeat(depth) + middle + end.repeat(depth)

const wholes: readonly Fault[] = [
  said('answers null', () => 'null'),
  said('answers true', () => 'true'),
  said('answers a number', () => '42'),
  said('answers a text', () => JSON.stringify(serverWords)),
  said('answers its data as a text', (_right, text) => JSON.stringify(text)),
  said('answers an empty list', () => '[]'),
  said('answers an empty object', () => '{}'),
  said('answers a list of lists', () => '[[]]'),
  said('answers a list of null', () => '[null]'),
  said('answers its data in a list', (right) => JSON.stringify([right])),
  said('answers its data in an object', (right) => JSON.stringify({ result: right })),
  said('answers its data in a field __proto__', (_right, text) => `{"__proto__":${text}}`),
  said('answers its data in a field constructor', (_right, text) => `{"constructor":{"prototype":${text}}}`),
  said('answers a success without data', () => '{"ok":true,"success":true}'),
  said('answers a failure without a reason', () => '{"ok":false,"success":false}', clear('input-refused')),
  said('answers a list, 100,000 deep', () => nested(100_000, '[', '', ']')),
  said('answers an object, 100,000 deep', () => nested(100_000, '{"data":', '1', '}')),
  said('answers a list of 100,000 numbers', () => `[${'0,'.repeat(99_999)}0]`),
]

const members = (text: string) => text.slice(1, -1)

const doubled: readonly Fault[] = [
  said(
    'has every field twice',
    (_right, text) => `${text.slice(0, -1)},${members(text)}${text.slice(-1)}`,
    'right',
  ),
  said(
    'has every field twice, first wrong, then right',
    (right, text) => {
      if (Array.isArray(right)) return `[null,${members(text)}]`
      const wrong = Object.keys(Object(right)).map((name) => `${JSON.stringify(name)}:"${serverWords}"`)
      return `{${wrong.join(',')},${members(text)}}`
    },
    'right',
  ),
]

const hostile = `{"ok":false,"success":false,"error":${JSON.stringify(serverWords)},`

/** Refusals with additional contents. */
const refusals: readonly Fault[] = [
  ['a nesting of 100,000 levels', `"details":${nested(100_000, '[', '', ']')}}`],
  ['objects in objects, 100,000 deep', `"ban":${nested(100_000, '{"a":', '1', '}')}}`],
  ['half a million characters', `"message":"${'domain '.repeat(70_000)}"}`],
  ['100,000 details', `"details":[${'{"path":["email"]},'.repeat(40_000)}0]}`],
  ['names of inherited properties', '"code":"constructor","field":"__proto__","reason":"toString"}'],
  ['numbers in place of texts', '"code":42,"field":42,"reason":42,"hint":42,"requestId":42}'],
  ['null in place of texts', '"code":null,"field":null,"reason":null,"hint":null,"ban":null}'],
].map(([name, rest]) =>
  saying(`refuses with ${name}`, () => ({ status: 418, text: hostile + rest }), clear('input-refused')),
)

const longWords: readonly Fault[] = [
  saying(
    'refuses with a very long sentence of key words',
    () => ({ status: 400, body: { success: false, error: 'limit domain exceeded premium '.repeat(20_000) } }),
    clear('input-refused'),
  ),
]

/** Bodies that are JSON, but not the expected answer. */
export const shapeFaults: readonly Fault[] = [...wholes, ...doubled, ...refusals, ...longWords]
