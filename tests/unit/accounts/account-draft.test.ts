import { describe, expect, test } from 'vitest'
import { checkAccountDraft } from '../../../src/main/accounts/account-draft.ts'
import { parseAccountsFile } from '../../../src/main/accounts/accounts-file.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'
import { likedo } from '../../../src/main/providers/likedo.ts'
import { practice } from '../../../src/main/providers/practice.ts'
import type { AccountDraft } from '../../../src/shared/contract.ts'

const key = 'ab12'.repeat(16)
const draft: AccountDraft = { provider: 'haltman', nickname: 'Mail', key }
const [saved] = parseAccountsFile({
  version: 1,
  accounts: [
    { id: 'a1', provider: 'haltman', nickname: 'Mail', server: 'https://mail.haltman.io', keySaved: true },
  ],
}).value.accounts

describe('an account form', () => {
  test.each<[string, Partial<AccountDraft>, object]>([
    ['an empty nickname', { nickname: '  ' }, { reason: 'nickname-empty', field: 'nickname' }],
    ['a long nickname', { nickname: 'x'.repeat(41) }, { reason: 'nickname-too-long', limit: 40 }],
    ['no key', { key: '' }, { reason: 'key-empty', field: 'key' }],
    ['a key of the wrong length', { key: key.slice(1) }, { reason: 'key-malformed', limit: 64 }],
    ['a server without scheme', { server: 'mail.example.com' }, { reason: 'server-without-scheme' }],
    ['http to a public host', { server: 'http://mail.example.com' }, { reason: 'server-not-https' }],
    ['a server with a path', { server: 'https://mail.example.com/api' }, { reason: 'server-with-path' }],
    [
      'credentials in the server',
      { server: 'https://a:b@mail.example.com' },
      { reason: 'server-with-credentials' },
    ],
    ['an invalid default domain', { defaultDomain: 'no domain' }, { reason: 'domain-malformed' }],
  ])('with %s is refused by that field', (_, change, failure) => {
    expect(checkAccountDraft({ ...draft, ...change }, haltman.view, undefined, [])).toMatchObject({
      ok: false,
      failure,
    })
  })

  test('with the nickname of another account in other capitals is refused', () => {
    const others = saved === undefined ? [] : [saved]
    const checked = checkAccountDraft({ ...draft, nickname: 'MAIL' }, haltman.view, undefined, others)
    expect(checked).toMatchObject({ failure: { reason: 'nickname-taken' } })
  })

  test('accepts a key that was pasted with blanks, line breaks and capitals', () => {
    const pasted = `  ${key.slice(0, 30).toUpperCase()}\r\n${key.slice(30)}\n`
    expect(checkAccountDraft({ ...draft, key: pasted }, haltman.view, undefined, [])).toMatchObject({
      ok: true,
      value: { key, origin: 'https://mail.haltman.io' },
    })
  })

  test('security 22: keeps the saved key for the same server, and asks for the key again for another server', () => {
    const { key: _, ...without } = draft
    expect(checkAccountDraft(without, haltman.view, saved, []).ok).toBe(true)
    const moved = checkAccountDraft(
      { ...without, server: 'https://own.example.com' },
      haltman.view,
      saved,
      [],
    )
    expect(moved).toMatchObject({ failure: { reason: 'server-needs-key', field: 'key' } })
  })

  test('allows the key in the query only if the service offers that', () => {
    const likedoDraft: AccountDraft = { ...draft, provider: 'likedo', keyInQuery: true }
    expect(checkAccountDraft(likedoDraft, likedo.view, undefined, [])).toMatchObject({
      ok: true,
      value: { origin: 'https://like.do', keyInQuery: true },
    })
    const header = checkAccountDraft({ ...draft, keyInQuery: true }, haltman.view, undefined, [])
    expect(header).toMatchObject({ value: { keyInQuery: false } })
  })

  test('of the practice account needs neither key nor server', () => {
    const checked = checkAccountDraft({ provider: 'practice', nickname: 'Try' }, practice.view, undefined, [])
    expect(checked).toEqual({ ok: true, value: { nickname: 'Try', options: {}, keyInQuery: false } })
  })
})

describe('an accounts file', () => {
  test('is empty when it is new, and reports no loss', () => {
    expect(parseAccountsFile({})).toEqual({ value: { version: 1, accounts: [] }, lossy: false })
  })

  test('keeps the valid accounts and reports that one was dropped', () => {
    const good = { id: 'a1', provider: 'practice', nickname: 'Try' }
    const parsed = parseAccountsFile({ version: 1, accounts: [good, { id: 'a2', provider: 7 }] })
    expect(parsed.lossy).toBe(true)
    expect(parsed.value.accounts.map(({ id }) => id)).toEqual(['a1'])
  })

  test.each([[null], [[1]], ['text'], [{ version: 2 }], [{ version: 1, accounts: {} }]])(
    'holding %j is set aside, and the app starts without accounts',
    (contents) => {
      expect(parseAccountsFile(contents)).toEqual({ value: { version: 1, accounts: [] }, lossy: true })
    },
  )

  test('keeps its accounts if the default is no account at all', () => {
    const accounts = [{ id: 'a1', provider: 'practice', nickname: 'Try' }]
    expect(parseAccountsFile({ version: 1, defaultAccountId: 7, accounts }).value.accounts).toHaveLength(1)
  })

  test('drops a default account that no longer exists', () => {
    const file = { version: 1, defaultAccountId: 'gone', accounts: [] }
    expect(parseAccountsFile(file).value).toEqual({ version: 1, accounts: [] })
  })
})
