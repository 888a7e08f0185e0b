import { describe, expect, test } from 'vitest'
import { formatAccountsFile, parseAccountsFile } from '../../../src/main/accounts/accounts-file.ts'
import { defaultNamingStyle } from '../../../src/shared/rules/naming.ts'

const account = {
  id: 'a1',
  provider: 'haltman',
  nickname: 'Mail',
  server: 'https://mail.example.com',
  defaultDomain: 'one.example',
  keyInQuery: true,
  keySaved: true,
  state: 'working',
  naming: { kind: 'random', length: 9 },
  issuedKey: { email: 'me@home.example', days: 30, expiresAt: 5, renews: true },
  reported: { at: 1, plan: 'Free', quota: { limit: 10, used: 3 }, keyExpiresAt: 9, keyDays: 30 },
  listedDomains: ['one.example'],
  listedAt: 7,
  plan: 'pro',
  limitsMet: { since: 1, until: 2, quotaAt: 3 },
}

const fileOf = (...accounts: readonly object[]) => ({ version: 1, accounts })
const read = (contents: unknown, copied?: unknown) =>
  parseAccountsFile(contents, copied === undefined ? undefined : parseAccountsFile(copied).value)

/** The fallback of each field for any invalid value. */
const standIns: Readonly<Record<string, unknown>> = {
  nickname: 'haltman',
  server: undefined,
  defaultDomain: undefined,
  keyInQuery: false,
  keySaved: true,
  state: 'untested',
  naming: defaultNamingStyle,
  issuedKey: undefined,
  reported: undefined,
  listedDomains: [],
  listedAt: 0,
  plan: undefined,
  limitsMet: undefined,
}
const oddValues: readonly unknown[] = [7, null, [], { x: 1 }, 'x'.repeat(100_000), -1e308]
const cells = Object.keys(standIns).flatMap((name) => oddValues.map((odd) => [name, odd] as const))

describe('an invalid value in an account', () => {
  test.each(cells)('affects %s alone: %.40j', (name, odd) => {
    const { value } = read(fileOf({ ...account, [name]: odd }))
    const [found] = value.accounts
    // A date from the service may be any number.
    if (name === 'listedAt' && typeof odd === 'number') return
    if (name === 'listedDomains' && Array.isArray(odd)) return
    const { [name]: _, ...others } = account as Readonly<Record<string, unknown>>
    const standIn = standIns[name]
    expect(found).toEqual(standIn === undefined ? others : { ...others, [name]: standIn })
  })

  test.each(cells)('is replaced from the copy, and reported: %s: %.40j', (name, odd) => {
    const { value, lossy } = read(fileOf({ ...account, [name]: odd }), fileOf(account))
    if ((name === 'listedAt' && typeof odd === 'number') || (name === 'listedDomains' && Array.isArray(odd)))
      return
    expect(value.accounts).toEqual([account])
    expect(lossy).toBe(true)
  })

  test('among its domains is dropped alone, however many domains there are', () => {
    const many = Array.from({ length: 60_000 }, (_, index) => `d${index}.example`)
    const odd = ['', 'no domain', 7, null, 'x'.repeat(1_000_000), 'one.example']
    const [found] = read(fileOf({ ...account, listedDomains: [...odd, ...many] })).value.accounts
    expect(found?.listedDomains.slice(0, 2)).toEqual(['one.example', 'd0.example'])
    expect(found?.listedDomains.length).toBe(1_000)
  })

  test('among the offers of domains removes that offer alone, and the others stay in the file', () => {
    const ticket = { value: 'signed', endsAt: 9 }
    const offers = [
      'one.example',
      { name: 'made.example', naming: 'made' },
      { name: 'begins.example', naming: 'begins', tail: '.cat', ticket },
    ]
    const odd = [
      { name: 'no domain', naming: 'made' },
      { name: 'later.example', naming: 'later' },
    ]
    const file = fileOf({ ...account, listedDomains: offers })
    expect(
      formatAccountsFile(read(fileOf({ ...account, listedDomains: [...odd, ...offers] })).value),
    ).toEqual(file)
  })

  test('is dropped if it is the default domain', () => {
    const [found] = read(fileOf({ ...account, defaultDomain: 'no domain' })).value.accounts
    expect(found?.defaultDomain).toBeUndefined()
  })
})

describe('a value from a newer version', () => {
  test.each([
    ['a naming style', { naming: { kind: 'future', depth: 3 } }],
    ['a state', { state: 'paused' }],
    ['a plan', { plan: 'team' }],
    ['a field', { colour: 'green' }],
  ])('stays in the file, and nothing is reported: %s', (_, newer) => {
    const file = fileOf({ ...account, ...newer })
    const { value, lossy } = read(file)
    expect(lossy).toBe(false)
    expect(value.accounts[0]).toMatchObject({ id: 'a1', nickname: 'Mail', keySaved: true })
    expect(formatAccountsFile(value)).toEqual(file)
    // It stays the same at the next start.
    expect(formatAccountsFile(read(formatAccountsFile(value)).value)).toEqual(file)
  })

  test('is replaced when the user chooses another value', () => {
    const { value } = read(fileOf({ ...account, naming: { kind: 'future' } }))
    const naming = { kind: 'random', length: 12 } as const
    const changed = { ...value, accounts: value.accounts.map((each) => ({ ...each, naming })) }
    expect(formatAccountsFile(changed)).toEqual(fileOf({ ...account, naming }))
  })

  test('for an account of an unknown service stays, default or not, and the account is not listed', () => {
    const future = { id: 'f1', provider: 'future', nickname: 'F', server: 'https://f.example', more: [1] }
    const file = { ...fileOf(account, future), defaultAccountId: 'f1', theme: { deep: true } }
    const { value, lossy } = read(file)
    expect(value.accounts.map(({ id }) => id)).toEqual(['a1'])
    expect(value.defaultAccountId).toBeUndefined()
    expect(lossy).toBe(false)
    expect(formatAccountsFile(value)).toEqual(file)
    expect(formatAccountsFile({ ...value, defaultAccountId: 'a1' })).toEqual({
      ...file,
      defaultAccountId: 'a1',
    })
  })
})

describe('accounts with the same id', () => {
  test('become one if they have the same key', () => {
    const { value, lossy } = read(fileOf(account, { ...account, nickname: 'Twin' }))
    expect(value.accounts).toEqual([account])
    expect(lossy).toBe(true)
  })

  test('are separated if they have different keys, and each still finds its key', () => {
    const other = { ...account, nickname: 'Other', server: 'https://other.example.com' }
    const { value, lossy } = read(fileOf(account, other, { ...account, id: 'a1-2', nickname: 'Third' }))
    expect(value.accounts).toEqual([
      account,
      { ...other, id: 'a1-3', keyId: 'a1' },
      { ...account, id: 'a1-2', nickname: 'Third' },
    ])
    expect(lossy).toBe(true)
    expect(read(formatAccountsFile(value))).toEqual({ value, lossy: false })
  })
})
