import { describe, expect, test } from 'vitest'
import type { ImportRow } from '../../../src/main/book/book-import.ts'
import { createFileReader } from '../../../src/main/list/read-file.ts'
import {
  type AddyAlias,
  addyCsv,
  addyJson,
  bitwardenCsv,
  bitwardenJson,
  simpleloginCsv,
  vaultSecrets,
} from '../../support/exported-files.ts'
import { cut } from './read-in-parts.ts'

const now = Date.UTC(2026, 10, 21)
const owner = { account: 'Work', provider: 'haltman', account_id: 'work' }

/** The result of reading a file for an account, and its rows. */
function readExport(text: string, lengths?: readonly number[], hasOwner = true) {
  const rows: ImportRow[] = []
  const reader = createFileReader(now, (row) => void rows.push(row), hasOwner ? owner : undefined)
  for (const part of cut(text, lengths)) {
    const fed = reader.feed(part)
    if (!fed.ok) return { read: fed, rows }
  }
  return { read: reader.end(), rows }
}

const told = ({ address, state, label, createdAt, destination = '' }: ImportRow) =>
  [address, state, label, new Date(createdAt).toISOString(), destination] as const

function rowsOf(text: string) {
  const { read, rows } = readExport(text)
  if (!read.ok) throw new Error(read.failure.reason)
  return rows.map(told)
}

const one: AddyAlias = { email: 'a@x.addy.example' }

describe('the CSV export of addy.io', () => {
  test.each<[AddyAlias, readonly string[]]>([
    [{ ...one, description: '=1+1, "quoted"' }, ['active', '=1+1, "quoted"', '2024-03-02T10:11:12.000Z']],
    [{ ...one, description: "'=kept" }, ['active', "'=kept", '2024-03-02T10:11:12.000Z']],
    [{ ...one, active: false }, ['off', '', '2024-03-02T10:11:12.000Z']],
    [
      { ...one, active: false, deleted: '2025-01-01T00:00:00.000000Z' },
      ['trashed', '', '2024-03-02T10:11:12.000Z'],
    ],
    [{ ...one, created: '2024-03-02 10:11:12' }, ['active', '', '2024-03-02T10:11:12.000Z']],
  ])('is read exactly (%j)', (alias, expected) => {
    expect(rowsOf(addyCsv([alias]))).toEqual([['a@x.addy.example', ...expected, '']])
  })

  test('says which aliases are pinned, as its interface does', () => {
    const aliases = [{ ...one, pinned: true }, one]
    for (const text of [addyCsv(aliases), addyJson(aliases)])
      expect(readExport(text).rows.map(({ pinned }) => pinned)).toEqual([true, undefined])
  })

  test('names its program, the columns that are read and those that are not', () => {
    const { read } = readExport(addyCsv([one]))
    expect(read).toMatchObject({ ok: true, value: { program: 'addy.io', refusedCount: 0 } })
    if (!read.ok) return
    expect(read.value.readAs).toContainEqual({ column: 'deleted_at', field: 'state' })
    expect(read.value.unused).toContain('emails_forwarded')
    expect(read.value.unused).not.toContain('email')
    expect(read.value.undated).toBeUndefined()
  })

  test('has odd rows refused with their line', () => {
    const odd = (addyCsv([one]).split('\n')[1] ?? '').replace('TRUE', 'maybe')
    const text = `${addyCsv([one, { email: 'not an address' }, { ...one, created: 'yesterday' }])}${odd}\n`
    const { read, rows } = readExport(text)
    expect(rows).toHaveLength(1)
    expect(read.ok && read.value.refused.map(({ line, message }) => [line, message])).toEqual([
      [3, expect.stringContaining('not an email address')],
      [4, expect.stringContaining('not a date')],
      [5, expect.stringContaining('The state is')],
    ])
  })
})

describe('an answer of addy.io', () => {
  const aliases = [
    { ...one, recipients: ['me@inbox.example', 'you@inbox.example'], description: 'Shop' },
    { ...one, active: false, recipients: [] },
    { ...one, active: false, deleted: '2025-01-01 00:00:00' },
  ]
  const rows = [
    ['a@x.addy.example', 'active', 'Shop', '2024-03-02T10:11:12.000Z', 'me@inbox.example, you@inbox.example'],
    ['a@x.addy.example', 'off', '', '2024-03-02T10:11:12.000Z', ''],
    ['a@x.addy.example', 'trashed', '', '2024-03-02T10:11:12.000Z', ''],
  ]

  test('is read with its recipients, as a page or as its list', () => {
    expect(rowsOf(addyJson(aliases))).toEqual(rows)
    expect(rowsOf(JSON.stringify(JSON.parse(addyJson(aliases)).data))).toEqual(rows)
  })
})

describe('the exports of SimpleLogin', () => {
  test('as CSV have mailboxes separated by blanks, and no dates', () => {
    const text = simpleloginCsv([
      ['a.b@sl.example', 'Used on "Shop",\nsince May', 'True', 'me@inbox.example'],
      ['c@sl.example', '', 'False', 'me@inbox.example you@inbox.example'],
    ])
    expect(rowsOf(text)).toEqual([
      [
        'a.b@sl.example',
        'active',
        'Used on "Shop", since May',
        new Date(now).toISOString(),
        'me@inbox.example',
      ],
      ['c@sl.example', 'off', '', new Date(now).toISOString(), 'me@inbox.example, you@inbox.example'],
    ])
    expect(readExport(text).read).toMatchObject({
      ok: true,
      value: { program: 'SimpleLogin', undated: true, unused: [], refusedCount: 0 },
    })
  })

  const email = 'a@sl.example'

  test.each([
    [
      'what the interface lists',
      {
        email,
        enabled: true,
        note: 'n',
        creation_timestamp: 1_600_000_000,
        creation_date: 'x',
        mailboxes: [{ id: 1, email: 'me@inbox.example' }],
      },
      ['active', 'n', '2020-09-13T12:26:40.000Z', 'me@inbox.example'],
    ],
    [
      'a list without numbers for dates',
      { email, enabled: false, note: null, creation_date: '2020-04-06 17:57:14+00:00' },
      ['off', '', '2020-04-06T17:57:14.000Z', ''],
    ],
    ['the data of an account', { email, enabled: true }, ['active', '', new Date(now).toISOString(), '']],
  ])('are read as %s', (_what, alias, expected) => {
    const file = {
      email: 'owner@inbox.example',
      name: 'x',
      aliases: [alias],
      apps: [{ name: 'x' }],
      custom_domains: ['d.example'],
    }
    expect(rowsOf(JSON.stringify(file))).toEqual([[email, ...expected]])
  })

  test('are read from the report by email, with its trash', () => {
    const alias = {
      id: 1,
      user_id: 1,
      email,
      enabled: true,
      mailbox_id: 1,
      note: 'n',
      created_at: '2021-01-02T03:04:05.123456+00:00',
      delete_on: null,
    }
    const text = JSON.stringify([
      alias,
      { ...alias, enabled: false },
      { ...alias, delete_on: '2026-01-01T00:00:00+00:00' },
    ])
    expect(rowsOf(text)).toEqual([
      [email, 'active', 'n', '2021-01-02T03:04:05.123Z', ''],
      [email, 'off', 'n', '2021-01-02T03:04:05.123Z', ''],
      [email, 'trashed', 'n', '2021-01-02T03:04:05.123Z', ''],
    ])
  })
})

describe('a list of Firefox Relay', () => {
  const mask = {
    mask_type: 'random',
    enabled: true,
    description: '',
    generated_for: 'shop.example',
    block_list_emails: false,
    used_on: null,
    id: 7,
    address: 'abc',
    domain: 2,
    full_address: 'abc@mask.example',
    created_at: '2023-05-02T12:00:00.123456Z',
    num_forwarded: 3,
  }

  test('is read with its labels, or the sites of its masks', () => {
    const own = {
      ...mask,
      mask_type: 'custom',
      description: 'News',
      enabled: false,
      full_address: 'n@me.mask.example',
    }
    expect(rowsOf(JSON.stringify([mask, own], null, 2))).toEqual([
      ['abc@mask.example', 'active', 'shop.example', '2023-05-02T12:00:00.123Z', ''],
      ['n@me.mask.example', 'off', 'News', '2023-05-02T12:00:00.123Z', ''],
    ])
  })

  test('has rows of another kind refused', () => {
    const { read, rows } = readExport(JSON.stringify([mask, { full_address: 'x@mask.example' }, 7, mask]))
    expect(rows).toHaveLength(2)
    expect(read.ok && read.value.refused.map(({ line }) => line)).toEqual([2, 3])
  })
})

const vault = [
  { name: 'Shop', username: 'shop@mask.example' },
  { name: 'Note' },
  { name: 'Bank', username: 'me' },
  { name: 'Me', username: 'Me@Inbox.example' },
]

describe.each([
  ['JSON', bitwardenJson, '2025-01-02T03:04:05.678Z'],
  ['CSV', bitwardenCsv, new Date(now).toISOString()],
])('the %s export of Bitwarden', (_format, write, created) => {
  test('gives the addresses, names and dates of its logins, and nothing else', () => {
    const { read, rows } = readExport(write(vault))
    expect(rows.map(told)).toEqual([
      ['shop@mask.example', 'active', 'Shop', created, ''],
      ['me@inbox.example', 'active', 'Me', created, ''],
    ])
    expect(read).toMatchObject({
      ok: true,
      value: { program: 'Bitwarden', skipped: 2, refusedCount: 0, readAs: [], unused: [] },
    })
    for (const secret of vaultSecrets) expect(JSON.stringify([read, rows])).not.toContain(secret)
  })

  test('is the same for every division into parts', () => {
    for (const length of [1, 7, 100])
      expect(readExport(write(vault), [length])).toEqual(readExport(write(vault)))
  })
})

describe('an encrypted export', () => {
  const items = [{ type: 1, name: '2.abc|def|ghi', favorite: false, login: { username: '2.x|y|z' } }]
  const validation = { encKeyValidation_DO_NOT_EDIT: '2.abc|def|ghi' }

  test.each([
    ['for one account', { encrypted: true, ...validation, folders: [{ id: '1', name: '2.a|b|c' }], items }],
    ['without items', { encrypted: true, ...validation, folders: [], items: [] }],
    [
      'with a password',
      {
        encrypted: true,
        passwordProtected: true,
        salt: 'x==',
        kdfType: 0,
        ...validation,
        data: `2.${'A'.repeat(500_000)}|b|c`,
      },
    ],
  ])('%s is refused as such, with or without an account', (_which, file) => {
    const text = JSON.stringify(file, null, '  ')
    for (const hasOwner of [true, false])
      expect(readExport(text, undefined, hasOwner).read).toEqual({
        ok: false,
        failure: { reason: 'import-encrypted' },
      })
  })
})

describe('an export', () => {
  test.each([
    ['addy.io', addyCsv([one])],
    ['addy.io', addyJson([one])],
    ['SimpleLogin', simpleloginCsv([['a@sl.example', '', 'True', '']])],
    ['Bitwarden', bitwardenJson(vault)],
    ['Bitwarden', bitwardenCsv(vault)],
  ])('of %s needs an account (%#)', (program, text) => {
    expect(readExport(text, undefined, false).read).toEqual({
      ok: false,
      failure: { reason: 'import-without-account', program },
    })
  })

  test.each([
    ['an unknown list', JSON.stringify([{ mail: 'a@b.example' }])],
    ['an unknown object', JSON.stringify({ results: [{ email: 'a@b.example' }] })],
    ['an empty list', '[]'],
    ['an empty page', '{"data":[]}'],
    ['values', '[1,"x",null]'],
  ])('of another program is refused: %s', (_what, text) => {
    expect(readExport(text).read).toMatchObject({ ok: false, failure: { reason: 'import-unreadable' } })
  })

  test('of 100,000 aliases is read in parts, each alias once', () => {
    const records = Array.from({ length: 100_000 }, (_, index) => [`a${index}@sl.example`, 'x', 'True', ''])
    const { read, rows } = readExport(simpleloginCsv(records), [16_384])
    expect(read).toMatchObject({ ok: true, value: { refusedCount: 0 } })
    expect(new Set(rows.map(({ address }) => address)).size).toBe(100_000)
  })

  test('with columns for the account is read by its columns', () => {
    const text =
      'alias,note,enabled,mailboxes,account,provider\r\na@b.example,x,False,me@inbox.example,Mail,likedo\r\n'
    const { read, rows } = readExport(text, undefined, false)
    expect(read).toMatchObject({ ok: true, value: { refusedCount: 0 } })
    expect(read.ok && read.value.program).toBeUndefined()
    expect(rows.map(told)[0]?.slice(0, 3)).toEqual(['a@b.example', 'off', 'x'])
  })
})

describe('the destination of an address', () => {
  test.each([
    ['me@inbox.example, you@inbox.example', 'me@inbox.example, you@inbox.example'],
    ['Me@Inbox.example;you@bücher.example', 'me@inbox.example, you@xn--bcher-kva.example'],
    [' ', undefined],
    ['me@inbox.example, nobody', 'refused'],
  ])('may be several addresses: %j', (written, expected) => {
    const text = `address,account,provider,destination\r\na@b.example,Work,haltman,"${written}"\r\n`
    const { read, rows } = readExport(text, undefined, false)
    const refused = read.ok && read.value.refusedCount > 0
    expect(refused ? 'refused' : rows[0]?.destination).toBe(expected)
  })
})
