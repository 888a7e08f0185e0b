// @vitest-environment jsdom
import { screen, waitFor } from '@solidjs/testing-library'
import { describe, expect, it } from 'vitest'
import { type DomainOffer, ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { failure, goodKey } from './settings-api.ts'
import { described, openForm, press, type, useSettings } from './settings-screen.tsx'

useSettings()

describe('testing a connection', () => {
  it('shows its findings and offers the domains', async () => {
    const report = {
      domains: ['one.example', 'two.example'].map(ownDomain),
      addressCount: 1248,
      limits: ['120 a minute'],
    }
    openForm({ test: async () => ({ ok: true, value: report }) })
    type('API key', goodKey)
    press('Test connection')
    const status = await screen.findByText(/The key was accepted/)
    expect(status.closest('[role=status]')?.textContent).toMatch(
      /one\.example and two\.example.*1,248.*120 a minute/,
    )
    expect(screen.getByLabelText('Default domain')).toHaveProperty('value', 'one.example')
  })

  it('of another key replaces the domain that the first one brought, and keeps a chosen one', async () => {
    const found = ['one.example', 'two.example', 'three.example']
    openForm({
      test: async () => ({ ok: true, value: { domains: [ownDomain(found.shift() ?? '')], limits: [] } }),
    })
    type('API key', goodKey)
    const domain = () => screen.getByLabelText('Default domain')
    for (const name of ['one.example', 'two.example']) {
      press('Test connection')
      await waitFor(() => expect(domain()).toHaveProperty('value', name))
    }
    type('Default domain', 'mine.example')
    press('Test connection')
    await screen.findByText(/three\.example/)
    expect(domain()).toHaveProperty('value', 'mine.example')
  })

  it('shows the plan, the addresses that are left, and when the key expires', async () => {
    const report = {
      ...{ domains: [], limits: [], plan: 'Fr\u202eee' },
      quota: { limit: 10, used: 12 },
      keyExpiresAt: new Date(2027, 1, 19, 12).getTime(),
    }
    openForm({ test: async () => ({ ok: true, value: report }) })
    type('API key', goodKey)
    press('Test connection')
    const status = await screen.findByText(/The key was accepted/)
    const terms = [...(status.closest('[role=status]')?.querySelectorAll('dl.report > div') ?? [])]
    expect(terms.map((term) => term.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      'Plan“Fr⟨U+202E⟩ee”',
      'Addresses left0 of 10',
      'Key expiresFeb 19, 2027',
    ])
  })

  it('says why it failed and marks the field', async () => {
    const rejected = failure({
      reason: 'key-rejected',
      code: 'unauthorized',
      field: 'key',
      said: 'bad\u202ekey',
    })
    openForm({ test: async () => ({ ok: false, failure: rejected }) })
    type('API key', goodKey)
    press('Test connection')
    expect((await screen.findByRole('alert')).textContent).toMatch(/Failed: key-rejected\..*bad⟨U\+202E⟩key/)
    expect(screen.getByLabelText('API key').getAttribute('aria-invalid')).toBe('true')
    type('API key', goodKey.replace('0', '1'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('sends nothing with a key that cannot be valid', () => {
    const fake = openForm()
    press('Test connection')
    expect(described('API key')).toMatch(/key is missing/)
    expect(fake.tested).toEqual([])
  })

  it('drops the answer of a test whose form has changed', async () => {
    const late = Promise.withResolvers<{ ok: true; value: { domains: DomainOffer[]; limits: string[] } }>()
    openForm({ test: () => late.promise })
    type('API key', goodKey)
    press('Test connection')
    expect(screen.getByText('Testing…')).toBeTruthy()
    type('API key', goodKey.replace('0', '1'))
    late.resolve({ ok: true, value: { domains: [], limits: [] } })
    await late.promise
    expect(screen.queryByText('Testing…')).toBeNull()
    expect(screen.queryByText(/The key was accepted/)).toBeNull()
  })
})

describe('saving a key', () => {
  const rejected = failure({ reason: 'key-rejected', code: 'unauthorized', field: 'key' })

  it('tests it first', async () => {
    const fake = openForm()
    type('API key', goodKey)
    press('Save')
    await waitFor(() => expect(fake.saved).toHaveLength(1))
    expect(fake.tested).toMatchObject([{ key: goodKey }])
  })

  it('does not repeat a passed test', async () => {
    const fake = openForm()
    type('API key', goodKey)
    press('Test connection')
    await screen.findByText(/The key was accepted/)
    press('Save')
    await waitFor(() => expect(fake.saved).toHaveLength(1))
    expect(fake.tested).toHaveLength(1)
  })

  it('that fails its test says why, and saves only after “Save anyway”', async () => {
    const fake = openForm({ test: async () => ({ ok: false, failure: rejected }) })
    type('API key', goodKey)
    press('Save')
    expect((await screen.findByRole('alert')).textContent).toContain('Failed: key-rejected.')
    expect(fake.saved).toEqual([])
    press('Save anyway')
    await waitFor(() => expect(fake.saved).toMatchObject([{ key: goodKey }]))
    expect(fake.tested).toHaveLength(1)
  })

  it('that failed the test is tested again after a change', async () => {
    const fake = openForm({ test: async () => ({ ok: false, failure: rejected }) })
    type('API key', goodKey)
    press('Save')
    await screen.findByRole('button', { name: 'Save anyway' })
    type('API key', goodKey.replace('0', '1'))
    press('Save')
    await waitFor(() => expect(fake.tested).toHaveLength(2))
    expect(fake.saved).toEqual([])
  })

  it('waits for a running test and uses its result', async () => {
    const late = Promise.withResolvers<{ ok: true; value: { domains: DomainOffer[]; limits: string[] } }>()
    const fake = openForm({ test: () => late.promise })
    type('API key', goodKey)
    press('Test connection')
    press('Save')
    expect(screen.getByText('Testing…')).toBeTruthy()
    expect(fake.saved).toEqual([])
    late.resolve({ ok: true, value: { domains: [ownDomain('one.example')], limits: [] } })
    await waitFor(() => expect(fake.saved).toMatchObject([{ defaultDomain: 'one.example' }]))
    expect(fake.tested).toHaveLength(1)
  })

  it.each([
    ['the form is closed', () => void [press('Cancel'), press('Discard')]],
    ['the key is changed', () => void type('API key', goodKey.replace('0', '1'))],
  ])('is dropped when %s before its test has ended', async (_, leave) => {
    const late = Promise.withResolvers<{ ok: true; value: { domains: DomainOffer[]; limits: string[] } }>()
    const fake = openForm({ test: () => late.promise })
    type('API key', goodKey)
    press('Save')
    leave()
    late.resolve({ ok: true, value: { domains: [], limits: [] } })
    await late.promise
    await Promise.resolve()
    expect(fake.saved).toEqual([])
  })
})
