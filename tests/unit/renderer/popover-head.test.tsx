// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { describe, expect, test, vi } from 'vitest'
import { failed } from '../../../src/shared/result.ts'
import { providers } from './fake-bridge.ts'
import { createPopoverApi, failure, home, practice, work } from './popover-api.ts'
import { account, alerts, button, name, open, press, usePopover } from './popover-screen.tsx'

vi.mock('../../../src/renderer/popover/later.tsx', () => import('./fake-later.ts'))

usePopover()

describe('the head', () => {
  test('names accounts with their services, the default first', () => {
    open(createPopoverApi([home, { ...work, nickname: 'LikeDo' }]), { defaultAccountId: work.id })
    expect([...account().options].map(({ text }) => text)).toEqual(['LikeDo', 'Home · Haltman'])
    expect(account().value).toBe(home.id)
  })

  test('names a service anew after a change of language', async () => {
    const fake = createPopoverApi([{ ...practice, nickname: 'Try' }])
    open(fake)
    expect([...account().options].map(({ text }) => text)).toEqual(['Try · Practice'])
    const renamed = providers.map((view) => (view.id === 'practice' ? { ...view, name: 'Übung' } : view))
    fake.send('accountsChanged', {
      accounts: [{ ...practice, nickname: 'Try' }],
      currentAccountId: practice.id,
      providers: renamed,
    })
    await waitFor(() => expect([...account().options].map(({ text }) => text)).toEqual(['Try · Übung']))
  })

  test('shows the rest of a limit, but not beside a failure', async () => {
    const fake = createPopoverApi([work])
    fake.answers.createAddress = () => failed(failure())
    open(fake)
    expect(screen.getByText('187 of 200 left this hour')).toBeTruthy()
    press('Enter')
    await waitFor(() => expect(alerts()).toHaveLength(1))
    expect(screen.queryByText('187 of 200 left this hour')).toBeNull()
  })

  test('shows instead why the service asked to wait', () => {
    open(createPopoverApi([{ ...work, waitReason: 'All addresses of this hour are used.' }]))
    expect(screen.getByText('All addresses of this hour are used.')).toBeTruthy()
    expect(screen.queryByText('187 of 200 left this hour')).toBeNull()
  })

  test.each([
    [{ ...home, keyPlace: 'session' as const }, 'Key kept until you quit'],
    [{ ...home, keyPlace: 'missing' as const }, 'No key is saved.'],
    [practice, 'For practice: receives no mail'],
    [home, ''],
  ])('says what is particular about the account: %#', (one, words) => {
    open(createPopoverApi([one]))
    const told = document.querySelector('.key-place')?.textContent ?? ''
    if (words) expect(told).toContain(words)
    else expect(told).toBe('')
  })

  test('leads from a missing key to the settings', () => {
    const fake = createPopoverApi([{ ...home, keyPlace: 'missing' }])
    open(fake)
    fireEvent.click(button('Open settings'))
    expect(fake.asked('openSettings')).toEqual([{ page: 'accounts' }])
  })

  test('leads to the settings', () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.click(button('Settings'))
    expect(fake.asked('openSettings')).toEqual([{ page: 'accounts' }])
  })

  test('changes to the account that is left when the chosen one is removed', async () => {
    const fake = createPopoverApi([home, work])
    open(fake)
    fake.send('accountsChanged', { accounts: [work], currentAccountId: work.id, providers })
    await waitFor(() => expect(account().value).toBe(work.id))
    await waitFor(() => expect(name().placeholder).toBe('suggestion2'))
    expect(fake.asked('chooseAccount')).toEqual([{ accountId: work.id }])
  })
})
