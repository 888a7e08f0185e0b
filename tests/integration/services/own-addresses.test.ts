import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AccountDraft } from '../../../src/shared/contract.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let app: StartedApp
let asked: string[]

/** No server listens anywhere, and none may be asked. */
const fetch: typeof globalThis.fetch = async (input) => {
  asked.push(String(input instanceof Request ? input.url : input))
  throw new Error('nothing listens')
}

beforeEach(async () => {
  asked = []
  app = await startApp({ fetch })
})

afterEach(async () => {
  await app.stop()
  expect(asked).toEqual([])
})

const domainDraft: AccountDraft = {
  provider: 'own-domain',
  nickname: 'Mine',
  options: { domain: '@Example.com' },
}
const plusDraft: AccountDraft = {
  provider: 'plus-addressing',
  nickname: 'Plus',
  options: { mailbox: 'Me@example.com' },
}

const make = (accountId: string, localPart: string, domain = 'example.com') =>
  app.ask('createAddress', { accountId, localPart, domain, label: '' })

/** Every address of the book with its destination. */
async function book() {
  const { entries } = await app.get('listAddressRange', { query: '', offset: 0, limit: 50 })
  return entries.map(({ address, destination }) => [address, destination])
}

describe('an account of an own domain', () => {
  test('needs its domain alone, and is ready at once', async () => {
    expect(await app.refusal('saveAccount', { ...domainDraft, options: {} })).toMatchObject({
      reason: 'domain-missing',
      field: 'domain',
    })
    expect(await app.get('saveAccount', domainDraft)).toMatchObject({
      keyPlace: 'not-needed',
      options: { domain: 'example.com' },
      domains: [{ name: 'example.com', naming: 'own' }],
    })
  })

  test('makes an address, copies it, and offers no way to delete it', async () => {
    const { id } = await app.get('saveAccount', domainDraft)
    const made = await make(id, 'Shop')
    expect(made).toMatchObject({
      ok: true,
      value: {
        copied: true,
        entry: { address: 'shop@example.com', can: ['copy', 'label', 'pin'], state: 'active' },
      },
    })
    expect(app.shell.clipboard()).toBe('shop@example.com')
    if (!made.ok) return
    expect((await app.ask('undoAddress', { id: made.value.entry.id })).ok).toBe(false)
    expect(await book()).toEqual([['shop@example.com', undefined]])
  })

  test('never gives out an address twice, not even to another account', async () => {
    const first = await app.get('saveAccount', domainDraft)
    await make(first.id, 'shop')
    const again = await make(first.id, 'SHOP')
    expect(again).toMatchObject({ ok: false, failure: { reason: 'already-yours', field: 'name' } })
    await app.get('removeAccount', { id: first.id })
    const second = await app.get('saveAccount', domainDraft)
    expect(await make(second.id, 'shop')).toMatchObject({ ok: false, failure: { reason: 'already-yours' } })
    expect(await book()).toHaveLength(1)
  })

  test('follows a changed domain at once, also after a restart', async () => {
    const { id } = await app.get('saveAccount', domainDraft)
    await make(id, 'shop')
    const moved = await app.get('saveAccount', { ...domainDraft, id, options: { domain: 'bücher.example' } })
    expect(moved.domains).toEqual([{ name: 'xn--bcher-kva.example', naming: 'own' }])
    expect(await make(id, 'post')).toMatchObject({ ok: false, failure: { reason: 'domain-refused' } })
    app = await app.restart()
    expect(await make(id, 'post', 'bücher.example')).toMatchObject({ ok: true })
    expect(await book()).toEqual([
      ['post@xn--bcher-kva.example', undefined],
      ['shop@example.com', undefined],
    ])
    expect(await app.get('refreshDomains', { accountId: id })).toEqual(moved.domains)
  })

  test('serves the hotkey, with a suggested name', async () => {
    await app.get('saveAccount', domainDraft)
    await app.app.newAddress()
    const [[address] = []] = await book()
    expect(address).toMatch(/^[a-z]+\.[a-z]+\.?\d\d@example\.com$/)
    expect(app.shell.clipboard()).toBe(address)
  })

  test('keeps its choices if a form names none, and is not compared with a service', async () => {
    const { id } = await app.get('saveAccount', domainDraft)
    const { options: _, ...without } = domainDraft
    const renamed = await app.get('saveAccount', { ...without, id, nickname: 'Ours' })
    expect(renamed).toMatchObject({ nickname: 'Ours', options: { domain: 'example.com' } })
    expect(await app.get('syncAddresses', { asked: true })).toMatchObject({ added: 0, failures: [] })
    expect(await app.get('testConnection', { ...domainDraft, id })).toMatchObject({ limits: [] })
  })
})

describe('an account of plus-addressing', () => {
  test('needs its mailbox alone, and says which', async () => {
    for (const [mailbox, reason] of [
      ['', 'mailbox-missing'],
      ['me', 'email-malformed'],
      [`${'m'.repeat(63)}@example.com`, 'mailbox-too-long'],
    ] as const) {
      const failure = await app.refusal('saveAccount', { ...plusDraft, options: { mailbox } })
      expect(failure).toMatchObject({ reason, field: 'mailbox' })
    }
    expect(await app.get('saveAccount', plusDraft)).toMatchObject({
      options: { mailbox: 'me@example.com' },
      domains: [{ name: 'example.com', naming: 'own', head: 'me+' }],
    })
  })

  test('makes an address behind the mailbox, which is its destination', async () => {
    const { id } = await app.get('saveAccount', plusDraft)
    expect(await make(id, 'shop')).toMatchObject({ ok: true, value: { copied: true } })
    expect(await book()).toEqual([['me+shop@example.com', 'me@example.com']])
    const again = await make(id, 'shop')
    expect(again).toMatchObject({ ok: false, failure: { reason: 'already-yours' } })
    expect(await make(id, 'Me+Cafe')).toMatchObject({ ok: true })
    expect((await book())[0]?.[0]).toBe('me+cafe@example.com')
  })

  test('follows another separator at once, and suggests names that fit', async () => {
    const mailbox = `${'m'.repeat(40)}@example.com`
    const { id } = await app.get('saveAccount', { ...plusDraft, options: { mailbox } })
    const { localPart } = await app.get('chooseAccount', { accountId: id })
    expect(localPart.length).toBeLessThanOrEqual(23)
    const changed = await app.get('saveAccount', { ...plusDraft, id, options: { separator: '-' } })
    expect(changed.domains).toEqual([{ name: 'example.com', naming: 'own', head: `${'m'.repeat(40)}-` }])
    expect(await make(id, 'x'.repeat(24))).toMatchObject({
      ok: false,
      failure: { reason: 'name-too-long', field: 'name', limit: 23 },
    })
    expect(await make(id, 'shop')).toMatchObject({
      ok: true,
      value: { entry: { address: `${'m'.repeat(40)}-shop@example.com` } },
    })
  })

  test('becomes the default before practice', async () => {
    await app.get('addPracticeAccount')
    const { id } = await app.get('saveAccount', plusDraft)
    expect((await app.get('getSnapshot')).defaultAccountId).toBe(id)
  })
})
