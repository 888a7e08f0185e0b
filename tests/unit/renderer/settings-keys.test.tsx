// @vitest-environment jsdom
import { fireEvent, screen, within } from '@solidjs/testing-library'
import { describe, expect, it } from 'vitest'
import { settingsKeys } from '../../../src/renderer/settings/settings-keys.ts'
import { work } from './settings-api.ts'
import { addAccount, open, press, useSettings } from './settings-screen.tsx'

useSettings()

const strike = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, { key, ...more })
const sheet = () => screen.queryByRole('dialog', { name: 'Keys' })
const marked = () => screen.getByRole('button', { current: 'page' }).textContent

describe('the keys of the window', () => {
  it.each([
    ['1', 'Accounts'],
    ['2', 'Addresses'],
    ['6', 'About'],
  ])('Ctrl or Command with %s goes to the page %s', (digit, page) => {
    open({ place: { page: 'general' } })
    strike(digit, { ctrlKey: true })
    expect(marked()).toBe(page)
    strike('5', { metaKey: true })
    expect(marked()).toBe('General')
  })

  it('Ctrl+Tab goes to the next page, and with Shift to the previous, around the ends', () => {
    open()
    strike('Tab', { ctrlKey: true, shiftKey: true })
    expect(marked()).toBe('About')
    strike('Tab', { ctrlKey: true })
    expect(marked()).toBe('Accounts')
    strike('Tab', { ctrlKey: true })
    expect(marked()).toBe('Addresses')
  })

  it('are not meant behind an open dialog', () => {
    open({ place: { page: 'accounts', addAccount: true } })
    strike('2', { ctrlKey: true })
    strike('F1')
    expect(marked()).toBe('Accounts')
    expect(sheet()).toBeNull()
  })
})

describe('the list of keys', () => {
  it('is open in a window that the menu opened for it', async () => {
    open({ place: { page: 'shortcuts', keys: true } })
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeDefined()
    expect(marked()).toBe('Shortcuts')
  })

  it('opens over the page of an open window by the menu, and over an open form', async () => {
    const fake = open({ place: addAccount })
    fake.place({ page: 'shortcuts', keys: true })
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeDefined()
    expect(screen.getAllByRole('dialog')).toHaveLength(2)
    expect(marked()).toBe('Accounts')
  })

  it.each(['F1', '?'])('is opened by %s, and names every key that the window binds', async (key) => {
    open()
    strike(key)
    const named = within(await screen.findByRole('dialog', { name: 'Keys' }))
      .getAllByRole('term')
      .map(({ textContent }) => textContent)
    for (const { words } of settingsKeys) expect(named).toContain(words())
    expect(named).toContain('Select all that match')
    expect(named).toContain('Switch off or on')
    press('Close')
    expect(sheet()).toBeNull()
  })

  it('is not opened by a question mark in a text field', async () => {
    open({ accounts: [work], place: { page: 'addresses' } })
    fireEvent.keyDown(await screen.findByRole('searchbox'), { key: '?', shiftKey: true })
    expect(sheet()).toBeNull()
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'F1' })
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy()
  })

  it('is opened by the button of the page Shortcuts', async () => {
    open({ place: { page: 'shortcuts' } })
    fireEvent.click(await screen.findByRole('button', { name: 'Show all keys' }))
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy()
  })
})
