// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { describe, expect, it } from 'vitest'
import { failed, success } from '../../../src/shared/result.ts'
import type { ProviderView } from '../../../src/shared/views/provider.ts'
import { providers } from './fake-bridge.ts'
import { type FakeOptions, failure, goodKey, work } from './settings-api.ts'
import { open, openForm, press, type, useSettings } from './settings-screen.tsx'

useSettings()

const [first] = providers
if (first === undefined) throw new Error('no provider')
/** A service that this app does not have. */
const provider: ProviderView = {
  ...first,
  choices: [
    { name: 'recipient', values: 'asked' },
    { name: 'format', values: ['uuid', 'words'], default: 'words' },
  ],
}
const recipient = [
  { value: 'm1', words: 'me@inbox.example' },
  { value: 'm2', words: 'you\u202e@x.example' },
]

const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const offers = (name: string) => [...choice(name).options].map(({ text }) => text)
const shown = (name: string) => choice(name).selectedOptions[0]?.text
const choose = (name: string, value: string) => fireEvent.change(choice(name), { target: { value } })

function edit(options: FakeOptions & { readonly chosen?: object } = {}) {
  const fake = open({ provider, accounts: [{ ...work, options: options.chosen ?? {} }], ...options })
  press('Edit Work')
  return fake
}

describe('the choices of a service', () => {
  it('are drawn as its view lists them, with the words of the app', () => {
    openForm({ provider })
    expect(offers('Recipient')).toEqual(['As set at the service'])
    expect(offers('New names')).toEqual(['Long and random (UUID)', 'Random words'])
    expect(shown('New names')).toBe('Random words')
  })

  it('say that the first value counts where the service has no default', () => {
    const choices = [{ name: 'recipient', values: 'asked', usesFirst: true }] as const
    openForm({ provider: { ...provider, choices } })
    expect(offers('Recipient')).toEqual(['The first one that the service offers'])
  })

  it('are absent for a service without any', () => {
    openForm()
    expect(screen.queryByRole('combobox', { name: 'Recipient' })).toBeNull()
  })

  it('are completed by a connection test, which a choice does not undo, and saved', async () => {
    const report = { domains: [], limits: [], choices: { recipient } }
    const fake = openForm({ provider, test: async () => success(report) })
    type('API key', goodKey)
    press('Test connection')
    await waitFor(() =>
      expect(offers('Recipient')).toEqual([
        'As set at the service',
        'me@inbox.example',
        'you⟨U+202E⟩@x.example',
      ]),
    )
    choose('Recipient', 'm2')
    choose('New names', 'uuid')
    expect(screen.getByText(/The key was accepted/)).toBeTruthy()
    press('Save')
    await waitFor(() => expect(fake.saved).toHaveLength(1))
    expect(fake.saved[0]?.options).toEqual({ recipient: 'm2', format: 'uuid' })
    expect(fake.tested).toHaveLength(1)
  })

  it('of a saved account are asked for as the form opens', async () => {
    edit({ chosen: { recipient: 'm1' }, listChoices: async () => success({ recipient }) })
    expect(shown('Recipient')).toBe('As saved')
    await waitFor(() => expect(shown('Recipient')).toBe('me@inbox.example'))
  })

  it('keep a saved value that the service no longer offers, and say so', async () => {
    const fake = edit({ chosen: { recipient: 'm9' }, listChoices: async () => success({ recipient }) })
    await waitFor(() => expect(shown('Recipient')).toBe('No longer offered by the service'))
    press('Save')
    await waitFor(() => expect(fake.saved[0]?.options).toEqual({ recipient: 'm9' }))
  })

  it('keep the saved value while the service does not answer', async () => {
    const refused = failure({ reason: 'timed-out', code: 'timed-out' })
    const fake = edit({ chosen: { recipient: 'm1' }, listChoices: async () => failed(refused) })
    await Promise.resolve()
    expect(shown('Recipient')).toBe('As saved')
    press('Save')
    await waitFor(() => expect(fake.saved[0]?.options).toEqual({ recipient: 'm1' }))
  })

  it('can be set back to the default of the service', async () => {
    const fake = edit({ chosen: { recipient: 'm1' }, listChoices: async () => success({ recipient }) })
    await waitFor(() => expect(shown('Recipient')).toBe('me@inbox.example'))
    choose('Recipient', '')
    press('Save')
    await waitFor(() => expect(fake.saved[0]?.options).toEqual({ recipient: '' }))
  })
})
