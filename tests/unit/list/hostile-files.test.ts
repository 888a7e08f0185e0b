import { describe, expect, test } from 'vitest'
import { createFileReader } from '../../../src/main/list/read-file.ts'
import { importMaxBytes } from '../../../src/shared/views/address-list.ts'
import { readFile } from './read-in-parts.ts'

const now = Date.UTC(2026, 10, 21)
const head = 'address,account,provider,label\r\n'
const line = 'good@one.example,Mail,haltman,fine\r\n'
const entry = { address: 'good@one.example', account: 'Mail', provider: 'haltman', label: 'fine' }
const file = (addresses: string, more = '') =>
  `{"format":"aliasmith-addresses","version":1,"addresses":${addresses}${more}}`

/** The result of reading a file: the labels of the accepted rows, and the number of refused lines. */
function yieldOf(text: string): unknown {
  const { read, rows } = readFile(text, now)
  if (!read.ok) return read.failure.reason
  for (const row of rows) expect(row).toMatchObject({ address: 'good@one.example', createdAt: now })
  return [rows.map(({ label }) => label), read.value.refusedCount]
}

const html = '<img src=x onerror=alert(1)>'
const hostile: readonly (readonly [what: string, text: string, yields: unknown])[] = [
  [
    'columns named like members of every object',
    `__proto__,constructor,toString,${head}x,y,z,${line}`,
    [['fine'], 0],
  ],
  ['a column twice', `address,${head}evil@evil.example,${line}`, [['fine'], 0]],
  ['a hundred thousand columns', `${head.trim()}${',x'.repeat(100_000)}\r\n${line}`, 'import-many-columns'],
  ['a million commas in the first line', `${head.trim()}${','.repeat(1_000_000)}\r\n${line}`, [['fine'], 0]],
  ['a million names in the first line', `${'x,'.repeat(1_000_000)}\r\n${line}`, 'import-many-columns'],
  ['a line of a million cells', `${head}${','.repeat(1_000_000)}\r\n${line}`, [['fine'], 0]],
  ['a line of a million filled cells', `${head}${'x,'.repeat(1_000_000)}\r\n${line}`, [['fine'], 1]],
  ['a million tiny quotes', `${head}"${'""'.repeat(1_000_000)}",x,y,z\r\n${line}`, [['fine'], 1]],
  ['one line of millions of letters', 'x'.repeat(5_000_000), 'import-unreadable'],
  ['a million empty lines', `${head}${'\r\n'.repeat(1_000_000)}${line}`, [['fine'], 0]],
  ['a quote that is never closed', `${head}${line}"${'a,b\r\n'.repeat(200_000)}`, [['fine'], 1]],
  ['quotes and nothing else', '"'.repeat(1_000_001), 'import-unreadable'],
  ['nulls', `${head}\0\0,\0,\0,\0\r\n${line}`, [['fine'], 1]],
  [
    'two addresses in one cell',
    `${head}"good@one.example\r\nBcc: eve@evil.example",Mail,haltman,x\r\n`,
    [[], 1],
  ],
  ['an address that is a script', `${head}javascript:alert(1),Mail,haltman,x\r\n`, [[], 1]],
  ['a provider named like a member of every object', `${head}good@one.example,Mail,__proto__,x\r\n`, [[], 1]],
  [
    'a state named like a member of every object',
    `${head.trim()},state\r\n${line.trim()},constructor\r\n${line.trim()},__proto__\r\n`,
    [[], 2],
  ],
  ['an endless label', `${head}good@one.example,Mail,haltman,${'x'.repeat(1_000_000)}\r\n`, [[], 1]],
  ['HTML in a label', `${head}good@one.example,Mail,haltman,${html}\r\n`, [[html], 0]],
  ['a formula in a label', `${head}good@one.example,Mail,haltman,=1+1\r\n`, [['=1+1'], 0]],
  ['half a character', `${head}good@one.example,Mail,haltman,\ud800\r\n`, [['\ufffd'], 0]],
  ['an archive', `PK\u0003\u0004${'\0'.repeat(1_000)}`, 'import-unreadable'],
  ['a prototype in JSON', file('[{"__proto__":{"address":"evil@evil.example"}}]'), [[], 1]],
  ['a polluting member', file(`[${JSON.stringify(entry)}]`, ',"__proto__":{"polluted":true}'), [['fine'], 0]],
  ['a polluting entry', file(`[{"constructor":{"prototype":{"polluted":1}}}]`), [[], 1]],
  ['entries of every other kind', file('[null,1,"x",[],[[]],true,{}]'), [[], 7]],
  ['texts that are numbers', file('[{"address":1,"account":2,"provider":3}]'), [[], 1]],
  ['a list that is an object', file('{"length":5}'), 'import-unreadable'],
  ['an endless list', file(`[${'{},'.repeat(200_000)}{}]`), [[], 200_001]],
  ['brackets as deep as the file', '['.repeat(1_000_000), 'import-unreadable'],
  ['an entry as deep as the file', file(`[${'['.repeat(5_000)}${']'.repeat(5_000)}]`), [[], 1]],
  ['an endless version', file('[]').replace(':1,', ':1e999,'), 'import-newer'],
  ['a version of another type', file('[]').replace(':1,', ':"1",'), 'import-unreadable'],
]

describe('security 25: an imported file is data', () => {
  test.each(hostile)('with %s', (_what, text, yields) => {
    expect(yieldOf(text)).toEqual(yields)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('is read up to the largest allowed size', () => {
    const reader = createFileReader(now, () => undefined)
    const part = 'x'.repeat(1_000_000)
    for (let size = 0; size < importMaxBytes; size += part.length) expect(reader.feed(part).ok).toBe(true)
    expect(reader.feed('x')).toEqual({ ok: false, failure: { reason: 'import-too-large' } })
  })

  test.each(['9999-12-31', '9999-12-31T23:59:59Z', '2026-11-21T00:00:01Z', '2027-01-01 00:00'])(
    'dated in the future (%s) gives its address the time of the import',
    (created) => {
      const text = `address,account,provider,label,created\r\n${line.trim()},${created}\r\n`
      expect(yieldOf(text)).toEqual([['fine'], 0])
    },
  )

  test('reports the first hundred unreadable lines, and counts the others', () => {
    const { read } = readFile(`${head}${'x,y,z,w\r\n'.repeat(5_000)}`, now)
    expect(read).toMatchObject({ ok: true, value: { refusedCount: 5_000 } })
    expect(read.ok && read.value.refused).toHaveLength(100)
  })
})
