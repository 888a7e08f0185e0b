import { describe, expect, test } from 'vitest'
import { haltman } from '../../../src/main/providers/haltman.ts'
import type { LocateInput } from '../../../src/main/providers/lookup.ts'
import type { NewAddress } from '../../../src/main/providers/provider.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { checkLocalPart } from '../../../src/shared/rules/local-part.ts'
import { json, receivedAt, remote } from './answer.ts'

const create = remote(haltman, 'create')
const locate = remote(haltman, 'locate')
const list = remote(haltman, 'list')
const remove = remote(haltman, 'remove')
const domains = remote(haltman, 'domains')
const testKey = remote(haltman, 'testKey')
const claim = remote(haltman, 'claimHandle')
const release = remote(haltman, 'releaseHandle')
const setDomain = remote(haltman, 'setHandleDomain')

describe('a request', () => {
  test('carries the key in its own header, never as a bearer token', () => {
    expect(haltman.authorize?.({ key: 'k', inQuery: true })).toEqual({ headers: { 'X-API-Key': 'k' } })
  })

  test('has names and domains in lower case without blanks, in the body alone', () => {
    expect(
      create.request({ localPart: ' Amber ', domain: ownDomain('@Free.Example'), label: 'shop' }),
    ).toEqual({
      method: 'POST',
      path: '/api/alias/create',
      body: { alias_handle: 'amber', alias_domain: 'free.example' },
    })
  })

  test.each([
    ['releases', release.request({ handle: ' Amber' }), '/api/handle/delete', { handle: 'amber' }],
    ['claims', claim.request({ handle: 'Amber' }), '/api/handle/create', { handle: 'amber' }],
    [
      'enables',
      setDomain.request({ handle: 'amber', domain: 'a.example', enabled: true }),
      '/api/handle/domain/enable',
      { handle: 'amber', domain: 'a.example' },
    ],
    [
      'disables',
      setDomain.request({ handle: 'amber', domain: 'a.example', enabled: false }),
      '/api/handle/domain/disable',
      { handle: 'amber', domain: 'a.example' },
    ],
    [
      'deletes',
      remove.request({ address: 'amber@a.example' }),
      '/api/alias/delete',
      { alias: 'amber@a.example' },
    ],
  ])('that %s is a POST with a JSON body', (_name, request, path, body) => {
    expect(request).toEqual({ method: 'POST', path, body })
  })

  test('for a list wants the largest pages', () => {
    expect(list.request({}).query).toEqual({ limit: '200', offset: '0' })
    expect(list.request({ cursor: '400' }).query).toEqual({ limit: '200', offset: '400' })
  })

  test('for domains has no key', () => {
    expect(domains.authenticated).toBe(false)
  })
})

describe('an answer', () => {
  const asked: NewAddress = { localPart: 'amber', domain: ownDomain('free.example'), label: '' }

  test('holds an address with its destination', () => {
    const body = {
      ok: true,
      created: true,
      address: 'Amber@Free.example',
      goto: 'me@inbox.example',
      extra: [1],
    }
    const value = { address: 'amber@free.example', destination: 'me@inbox.example' }
    expect(create.read(json(200, body), asked)).toEqual({ ok: true, value })
  })

  test('loses a destination that is no address', () => {
    const body = { ok: true, created: true, address: 'amber@free.example', goto: '<b>me</b>' }
    expect(create.read(json(200, body), asked)).toEqual({
      ok: true,
      value: { address: 'amber@free.example' },
    })
  })

  test('holds a claimed handle', () => {
    const body = { ok: true, created: true, handle: 'amber', goto: 'me@inbox.example' }
    const value = { handle: 'amber', destination: 'me@inbox.example' }
    expect(claim.read(json(200, body), { handle: 'Amber' })).toEqual({ ok: true, value })
  })

  test('holds a released handle', () => {
    const body = { ok: true, updated: true, handle: 'amber', active: false }
    expect(release.read(json(200, body), { handle: 'Amber' })).toEqual({ ok: true, value: null })
  })

  test.each([true, false])('holds a domain of a handle that is enabled: %s', (enabled) => {
    const input = { handle: 'amber', domain: 'a.example', enabled }
    const body = { ok: true, updated: true, handle: 'amber', domain: 'a.example', disabled: !enabled }
    expect(setDomain.read(json(200, body), input)).toEqual({ ok: true, value: input })
  })

  test('holds a deleted address', () => {
    const body = { ok: true, deleted: true, alias: 'amber@a.example' }
    expect(remove.read(json(200, body), { address: 'amber@a.example' })).toEqual({ ok: true, value: null })
  })

  test('holds domains: a bare array, without entries that are no domains', () => {
    const body = ['A.example', 'a.example', 'b.example', 'not a domain', 5, null]
    expect(domains.read(json(200, body), undefined)).toEqual({
      ok: true,
      value: ['a.example', 'b.example'].map(ownDomain),
    })
    expect(domains.read(json(200, []), undefined)).toEqual({ ok: true, value: [] })
    expect(domains.read(json(200, [1, 2]), undefined)).toMatchObject({
      failure: { reason: 'answer-wrong-shape' },
    })
  })

  test('holds figures', () => {
    const figures = { totals: 12, active: 11, created_last_7d: 1, modified_last_24h: 0, by_domain: [] }
    expect(testKey.read(json(200, figures), undefined)).toEqual({ ok: true, value: { addressCount: 12 } })
    expect(testKey.read(json(200, { active: 3 }), undefined)).toEqual({ ok: true, value: {} })
  })

  test('holds no more rows of the list than were requested', () => {
    const items = Array.from({ length: 1_000 }, () => ({ address: 'a@b.example' }))
    const body = { items, pagination: { total: 1_000_000, limit: 200, offset: 0 } }
    expect(list.read(json(200, body), {})).toMatchObject({ value: { items: { length: 200 }, next: '200' } })
  })

  test('holds a page of the list, with a count of the rows without an address', () => {
    const created = '2026-11-21T11:59:00.000Z'
    const items = [
      { id: 7, address: 'a@b.example', goto: 'me@inbox.example', active: 0, created },
      null,
      { address: 'x' },
    ]
    const body = { items, pagination: { total: 500, limit: 200, offset: 0 } }
    expect(list.read(json(200, body), {})).toEqual({
      ok: true,
      value: {
        items: [
          {
            address: 'a@b.example',
            destination: 'me@inbox.example',
            remoteId: '7',
            createdAt: receivedAt - 60_000,
            state: 'off',
          },
        ],
        unreadable: 2,
        total: 500,
        next: '3',
      },
    })
  })
})

describe('the lookup of an address after a lost answer', () => {
  const address = 'amber@free.example'
  const input: LocateInput = { address, attemptedAt: receivedAt - 5_000 }
  const item = (name: string, ageMs: number) => ({
    address: `${name}@free.example`,
    created: new Date(receivedAt - ageMs).toISOString(),
  })
  const answer = (items: readonly unknown[], total: number) =>
    json(200, { items, pagination: { total, limit: 200, offset: 0 } })

  test('finds it', () => {
    const reading = locate.read(answer([item('other', 1_000), item('amber', 4_000)], 2), input)
    expect(reading).toMatchObject({ ok: true, value: { found: { address } } })
  })

  test('does not find it on the last page', () => {
    expect(locate.read(answer([item('other', 1_000)], 1), input)).toEqual({
      ok: true,
      value: { absent: true },
    })
    expect(locate.read(answer([], 0), input)).toEqual({ ok: true, value: { absent: true } })
  })

  test('continues on the next page', () => {
    expect(locate.read(answer([item('other', 1_000)], 9), input)).toEqual({ ok: true, value: { next: '1' } })
  })

  test('ends at rows that are older than the attempt', () => {
    const reading = locate.read(answer([item('other', 25 * 3_600_000)], 9), input)
    expect(reading).toEqual({ ok: true, value: { absent: true } })
  })

  test('ignores one that was created long before the attempt', () => {
    const reading = locate.read(answer([item('amber', 25 * 3_600_000)], 1), input)
    expect(reading).toMatchObject({ ok: true, value: { found: { address }, older: true } })
  })

  test('uses the clock of the service, not of this computer', () => {
    const ahead = { date: new Date(receivedAt + 25 * 3_600_000).toUTCString() }
    const body = { items: [item('amber', 3_000)], pagination: { total: 1 } }
    expect(locate.read(json(200, body, ahead), input)).toMatchObject({ value: { older: true } })
  })

  test('gives up on an endless list', () => {
    const undated = [{ address: 'other@free.example' }]
    const reading = locate.read(answer(undated, 1_000_000), { ...input, cursor: '20000' })
    expect(reading).toMatchObject({ failure: { reason: 'answer-too-large' } })
  })
})

describe('local parts', () => {
  const rule = haltman.view.localPart
  test.each(["!#$%&'*+/=?^_`{|}~-", 'a', 'a.b.c', 'A-b', '0', 'x'.repeat(64)])('%s is valid', (name) => {
    expect(checkLocalPart(rule, name)).toBeUndefined()
  })
  test.each([
    ['', 'name-empty'],
    ['x'.repeat(65), 'name-too-long'],
    ['a b', 'name-bad-character'],
    ['a..b', 'name-bad-dots'],
    ['.a', 'name-bad-dots'],
    ['a.', 'name-bad-dots'],
    ['ä', 'name-bad-character'],
    ['a\\b', 'name-bad-character'],
    ['a[b', 'name-bad-character'],
    ['a"b', 'name-bad-character'],
    ['a@b.example', 'name-is-address'],
  ])('%s is refused', (name, reason) => {
    expect(checkLocalPart(rule, name)?.reason).toBe(reason)
  })
  test.each(['Ä', 'É', 'İ', ' '])('the character “%s” is quoted as it was typed', (character) => {
    expect(checkLocalPart(rule, `a${character}b`)).toMatchObject({ reason: 'name-bad-character', character })
  })
})
