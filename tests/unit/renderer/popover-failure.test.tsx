// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { describe, expect, test, vi } from 'vitest'
import { failed } from '../../../src/shared/result.ts'
import { providers } from './fake-bridge.ts'
import { createPopoverApi, failure, home } from './popover-api.ts'
import {
  alerts,
  button,
  canCreate,
  createButton,
  domain,
  label,
  name,
  open,
  press,
  result,
  type,
  usePopover,
} from './popover-screen.tsx'

vi.mock('../../../src/renderer/popover/later.tsx', () => import('./fake-later.ts'))

usePopover()

/** Opens the popover by a clock of the test, and creates an address at a service that asks for a wait of 61 seconds. */
async function openLimited() {
  vi.useFakeTimers()
  const fake = createPopoverApi([home])
  fake.answers.createAddress = () =>
    failed(failure({ code: 'rate-limited', reason: 'rate-limited', retryAt: Date.now() + 61_000 }))
  open(fake)
  fireEvent.click(createButton())
  await vi.advanceTimersByTimeAsync(0)
  return fake
}

describe('a failure', () => {
  test('without a field has no id, because the id would belong to another failure', async () => {
    const fake = createPopoverApi([home])
    const { field: _, ...rest } = failure()
    fake.answers.createAddress = () => failed(rest)
    open(fake)
    fireEvent.click(createButton())
    expect((await screen.findByRole('alert')).hasAttribute('id')).toBe(false)
  })

  test('keeps what was typed, marks the field and keeps the popover open until it is read', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () => failed(failure({ said: 'alias_taken\u202e' }))
    open(fake)
    type(name(), 'mine')
    type(label(), 'Shop')
    fireEvent.click(createButton())
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('This name is taken.')
    expect(alert.textContent).toContain('alias_taken⟨U+202E⟩')
    expect(name().getAttribute('aria-invalid')).toBe('true')
    expect(name().getAttribute('aria-describedby')?.split(' ')).toContain(alert.id)
    expect([name().value, label().value]).toEqual(['mine', 'Shop'])
    type(name(), 'mine2')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(fake.asked('holdPopover')).toEqual([{ held: false }, { held: true }, { held: false }])
  })

  test('counts down to the time the service named, and creates only then', async () => {
    const fake = await openLimited()
    expect(screen.getByRole('timer').textContent).toBe('Try again in 1:01')
    await vi.advanceTimersByTimeAsync(2000)
    expect(screen.getByRole('timer').textContent).toBe('Try again in 0:59')
    fireEvent.click(createButton())
    expect(fake.asked('createAddress')).toHaveLength(1)
    type(name(), 'other')
    expect(canCreate()).toBe(false)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(canCreate()).toBe(true)
    expect(screen.getByRole('alert').textContent).toContain('You can try again now.')
    fireEvent.click(createButton())
    await vi.advanceTimersByTimeAsync(0)
    expect(fake.asked('createAddress')).toHaveLength(2)
  })

  test('leads from the name to the field that is wrong', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () => failed(failure({ field: 'domain' }))
    open(fake)
    press('Enter')
    await screen.findByRole('alert')
    await waitFor(() => expect(document.activeElement).toBe(domain()))
    expect(domain().getAttribute('aria-invalid')).toBe('true')
  })

  test('does not wait for a year when the clock is put back by a year', async () => {
    const fake = await openLimited()
    vi.setSystemTime(Date.now() - 365 * 86_400_000)
    fake.send('accountsChanged', { accounts: [home], currentAccountId: home.id, providers })
    await vi.advanceTimersByTimeAsync(62_000)
    expect(canCreate()).toBe(true)
    type(name(), 'other')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('of unknown outcome can still be checked after typing', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () =>
      failed(failure({ code: 'unknown-outcome', reason: 'outcome-unknown', attemptId: 7 }))
    open(fake)
    fireEvent.click(createButton())
    await screen.findByRole('alert')
    type(name(), 'other')
    fireEvent.click(button('Check again'))
    expect((await result()).textContent).toContain('found@haltman.io')
    expect(fake.asked('checkAttempt')).toEqual([{ attemptId: 7 }])
    expect(screen.queryByRole('alert')).toBeNull()
    expect(name().value).toBe('other')
  })

  test('of unknown outcome that turns out well leaves a form that is ready for another address', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () =>
      failed(failure({ code: 'unknown-outcome', reason: 'outcome-unknown', attemptId: 7 }))
    open(fake)
    type(name(), 'mine')
    type(label(), 'shop')
    fireEvent.click(createButton())
    await screen.findByRole('alert')
    fireEvent.click(button('Check again'))
    expect((await result()).textContent).toContain('found@haltman.io')
    await waitFor(() => expect(name().value).not.toBe('mine'))
    expect(label().value).toBe('')
  })

  const lost = (attemptId: number, message = `Lost ${attemptId}.`) =>
    failure({ code: 'unknown-outcome', reason: 'outcome-unknown', attemptId, message })
  const dismiss = () => fireEvent.click(button('Dismiss'))

  test('of unknown outcome disappears when the outcome is known', () => {
    const fake = createPopoverApi([home])
    open(fake)
    fake.send('popoverShown', { unreadFailures: [{ failure: lost(7) }] })
    fake.send('attemptSettled', { attemptId: 8 })
    expect(alerts()).toEqual([expect.stringContaining('Lost 7.')])
    fake.send('attemptSettled', { attemptId: 7 })
    expect(alerts()).toEqual([])
  })

  test('of unknown outcome is replaced by the known outcome', () => {
    const fake = createPopoverApi([home])
    open(fake)
    fake.send('popoverShown', { unreadFailures: [{ failure: lost(7) }] })
    const notMade = failure({ code: 'not-found', reason: 'not-made', message: 'It was not made.' })
    fake.send('attemptSettled', { attemptId: 7, failure: notMade })
    expect(alerts()).toEqual([expect.stringContaining('It was not made.')])
    dismiss()
    expect(alerts()).toEqual([])
  })

  test('of unknown outcome is shown again when its reason has changed, shown or waiting', () => {
    const fake = createPopoverApi([home])
    open(fake)
    fake.send('popoverShown', { unreadFailures: [{ failure: lost(1) }, { failure: lost(2) }] })
    for (const attemptId of [1, 2]) {
      fake.send('attemptSettled', { attemptId, failure: lost(attemptId, `Anew ${attemptId}.`) })
    }
    for (const attemptId of [2, 1]) {
      expect(alerts()).toEqual([expect.stringContaining(`Anew ${attemptId}.`)])
      dismiss()
    }
    expect(alerts()).toEqual([])
  })

  test('of unknown outcome is shown for each attempt, the latest first, unless its outcome is known', () => {
    const fake = createPopoverApi([home])
    open(fake)
    fake.send('popoverShown', {
      unreadFailures: [lost(1), lost(2), lost(3)].map((met) => ({ failure: met })),
    })
    fake.send('popoverShown', { unreadFailures: [{ failure: lost(4) }] })
    fake.send('attemptSettled', { attemptId: 2 })
    for (const attemptId of [4, 3, 1]) {
      expect(alerts()).toEqual([expect.stringContaining(`Lost ${attemptId}.`)])
      dismiss()
    }
    expect(alerts()).toEqual([])
  })

  test('of another account does not make this account wait', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    const waits = failure({ code: 'rate-limited', reason: 'rate-limited', retryAt: Date.now() + 60_000 })
    fake.send('popoverShown', { unreadFailures: [{ accountId: 'another', failure: waits }] })
    expect(screen.getByRole('alert').textContent).toBe(waits.message + waits.hint)
    expect(canCreate()).toBe(true)
  })

  test('with a wait still counts when the account is chosen again', () => {
    open(createPopoverApi([{ ...home, retryAt: Date.now() + 60_000 }]))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(canCreate()).toBe(false)
  })

  test('about a key leads to the settings', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () => failed(failure({ code: 'unauthorized', reason: 'key-rejected' }))
    open(fake)
    fireEvent.click(createButton())
    fireEvent.click(await screen.findByRole('button', { name: 'Open settings' }))
    expect(fake.asked('openSettings')).toEqual([{ page: 'accounts' }])
  })

  test('that occurred while the popover was hidden is shown when it opens', () => {
    const fake = createPopoverApi([home])
    open(fake)
    fake.send('popoverShown', { unreadFailures: [{ failure: failure() }] })
    expect(screen.getByRole('alert').textContent).toContain('This name is taken.')
  })

  test('of the connection to the app itself is shown as well', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () => Promise.reject(new Error('gone'))
    open(fake)
    fireEvent.click(createButton())
    expect((await screen.findByRole('alert')).textContent).toContain('Aliasmith did not answer.')
    await waitFor(() => expect(canCreate()).toBe(true))
  })
})
