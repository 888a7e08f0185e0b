import { describe, expect, test } from 'vitest'
import type { ProviderResponse, Reading } from '../../../src/main/providers/operation.ts'
import type { NewAddress } from '../../../src/main/providers/provider.ts'
import { json } from './answer.ts'
import { remoteReads as reads } from './remote-reads.ts'

/** The request that every reader answers; keys by email are requested elsewhere. */
const asked = 'amber@ig.do'

/** Texts that a service could send in the place of an address. */
const hostile: readonly unknown[] = [
  ...['amber', 'amber@', '@ig.do', 'amber@@ig.do', 'amber@ig', 'amber@ig..do', 'amber@-ig.do', 'a b@ig.do'],
  ...['amber@ig.do, eve@evil.example', 'amber@ig.do;eve@evil.example', 'eve@evil.example amber@ig.do'],
  ...['Amber <amber@ig.do>', '"amber"@ig.do', 'amber@[127.0.0.1]', 'amber(x)@ig.do', 'mailto:amber@ig.do'],
  ...[
    'amber@ig.do?bcc=eve@evil.example',
    'amber@ig.do/../x',
    'javascript:alert(1)',
    'amber@ig.do\n; rm -rf ~',
  ],
  ...['amber\r\nBcc: eve@evil.example@ig.do', 'amber@ig.do\0', '\u202eod.gi@rebma', 'am\u200bber@ig.do'],
  ...['аmber@ig.do', 'amber@ïg.do', 'ａｍｂｅｒ@ig.do', 'amber＠ig.do', 'amber@ig。do', '=cmd|calc@ig.do!'],
  ...['<img src=x onerror=alert(1)>@ig.do', `${'a'.repeat(65)}@ig.do`, `a@${'a.'.repeat(200)}do`, ''],
  ...['a'.repeat(100_000), null, 42, true, [], [asked], { toString: asked }, { address: asked }],
]

/** What stands in the place of an address where the service tells only the part before its domain. */
function nameIn(value: unknown, domain: string): unknown {
  if (typeof value !== 'string') return value
  return value.endsWith(`@${domain}`) ? value.slice(0, -domain.length - 1) : value
}

/** Answers that mean success for every service, with this text in each place of an address at a domain. */
function answersWith(value: unknown, domain = 'ig.do'): readonly ProviderResponse[] {
  const item = {
    address: value,
    full_address: value,
    email: value,
    goto: value,
    alias: value,
    id: 7,
    active: true,
  }
  const yes = { ok: true, success: true, created: true, deleted: true, disabled: false, handle: 'amber' }
  const more = {
    pagination: { total: 1 },
    confirmation: { sent: true },
    confirmed: true,
    token: 'b'.repeat(64),
  }
  const calls = {
    primaryAccounts: { 'https://www.fastmail.com/dev/maskedemail': 'u7' },
    apiUrl: '/jmap/api/',
    methodResponses: [
      ['MaskedEmail/set', { created: { k: item } }, 'c0'],
      ['MaskedEmail/get', { list: [item] }, 'c0'],
    ],
  }
  const whole = { ...yes, ...more, ...calls, ...item, domain: 'ig.do', items: [item], aliases: [item] }
  const bare = [{ ...item, has_premium: true }]
  const rule = {
    id: '7',
    matchers: [{ type: 'literal', field: 'to', value }],
    actions: [{ type: 'forward', value: ['me@inbox.example'] }],
  }
  const name = nameIn(value, domain)
  const named = { alias: name, name, forward: 'me@inbox.example' }
  const byName = { success: true, alias: named, aliases: [named], domains: [{ domain }] }
  return [
    ...[{ ...whole, data: item }, { ...whole, data: [item] }, [value], bare],
    ...[rule, [rule]].map((result) => ({ success: true, result })),
    ...[
      { ...byName, account: { email: 'me@inbox.example' } },
      named,
      [{ name: domain }, named],
      { address: name },
    ],
  ].map((body) => json(200, body))
}

/** Every text in a value that the app would use as an address. */
function addressesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) =>
    ['address', 'destination', 'email'].includes(name) ? [part] : addressesIn(part),
  )
}

const readValue = (reading: Reading<unknown>) => (reading.ok ? reading.value : undefined)

/** Only the form that every mail program reads as one address. */
const plainAddress = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9-]+\.)+[a-z]{2,}$/

describe('security 24: a service’s text is an address before it is shown or copied', () => {
  test.each(reads)('%s accepts no other text', (_name, read, input) => {
    for (const value of hostile) {
      for (const response of answersWith(value)) {
        const found = addressesIn(readValue(read(response, input)))
        for (const address of found) expect(address).toMatch(plainAddress)
      }
    }
  })

  test.each(reads.filter(([name]) => name.endsWith(' create')))(
    '%s accepts the requested address and no other',
    (_name, read, input) => {
      const { name: domain } = (input as NewAddress).domain
      const at = (value: unknown) => (typeof value === 'string' ? value.replaceAll('ig.do', domain) : value)
      const made = (value: unknown) =>
        answersWith(at(value), domain).map((response) => readValue(read(response, input)))
      expect(made(asked)).toContainEqual(expect.objectContaining({ address: at(asked) }))
      // Some services tell the name alone.
      const others = hostile.filter((value) => value !== 'amber')
      for (const value of [...others, 'eve@evil.example', 'amber@ig.do.evil.example', 'ambers@ig.do'])
        expect(made(value).filter((address) => address !== undefined)).toEqual([])
    },
  )

  test('a good address passes every check', () => {
    const lists = reads.filter(([name]) => name.endsWith(' list'))
    expect(lists).not.toHaveLength(0)
    for (const [, read, input] of lists) {
      const found = answersWith(asked).flatMap((response) => addressesIn(readValue(read(response, input))))
      expect(found).toContain(asked)
    }
  })
})
