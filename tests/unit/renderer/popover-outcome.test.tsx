// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { failed, success } from '../../../src/shared/result.ts'
import { createPopoverApi, entry, failure, home, practice, work } from './popover-api.ts'
import { createButton, label, name, open, result, type } from './popover-screen.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Opens the popover, with the test's clock, on a service that answers a creation with a wait of 61 seconds. */
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

describe('the first run', () => {
  test('leads to a copied practice address in two clicks', async () => {
    open(createPopoverApi([]))
    fireEvent.click(screen.getByRole('button', { name: 'Try it without an account' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Create and copy' }))
    const region = await result()
    expect(region.textContent).toMatch(/@practice\.invalid/)
    expect(region.textContent).toContain('receives no mail')
    expect(within(region).getByText('Copied')).toBeTruthy()
  })

  test('leads to the form for an account', () => {
    const fake = createPopoverApi([])
    open(fake)
    fireEvent.click(screen.getByRole('button', { name: 'Add account' }))
    expect(fake.asked('openSettings')).toEqual([{ page: 'accounts', addAccount: true }])
  })
})

describe('the result', () => {
  test('says plainly when the address is not on the clipboard, and copies it', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () => success({ entry: entry(1), copied: false })
    open(fake)
    fireEvent.click(createButton())
    const region = await result()
    expect(region.textContent).toContain('Made, but not copied.')
    fireEvent.click(within(region).getByRole('button', { name: 'Copy' }))
    await within(region).findByText('Copied')
    expect(fake.asked('copyAddress')).toEqual([{ id: 1 }])
  })

  test('asks before it deletes for ever', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.click(createButton())
    fireEvent.click(within(await result()).getByRole('button', { name: 'Delete…' }))
    expect(fake.asked('undoAddress')).toEqual([])
    expect((await result()).textContent).toContain('this name can never be used again')
    fireEvent.click(within(await result()).getByRole('button', { name: 'Keep' }))
    fireEvent.click(within(await result()).getByRole('button', { name: 'Delete…' }))
    fireEvent.click(within(await result()).getByRole('button', { name: 'Delete for good' }))
    await waitFor(async () => expect((await result()).textContent).toContain('Deleted'))
    expect(fake.asked('undoAddress')).toEqual([{ id: 1 }])
    expect(within(await result()).queryByRole('button')).toBeNull()
  })

  test('keeps the focus: it never falls to the page while the question is asked, answered or dropped', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.click(createButton())
    const button = async (named: string) => within(await result()).getByRole('button', { name: named })
    ;(await button('Delete…')).focus()
    fireEvent.click(await button('Delete…'))
    await waitFor(async () => expect(document.activeElement).toBe(await button('Keep')))
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
    await waitFor(async () => expect(document.activeElement).toBe(await button('Delete…')))
    expect(fake.asked('hidePopover')).toEqual([])
    fireEvent.click(await button('Delete…'))
    ;(await button('Delete for good')).focus()
    fireEvent.click(await button('Delete for good'))
    await waitFor(async () => expect((await result()).textContent).toContain('Deleted'))
    await waitFor(async () => expect(document.activeElement).toBe(await result()))
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
    expect(fake.asked('hidePopover')).toHaveLength(1)
  })

  test('keeps the focus if the answer to the deletion comes before its event', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.click(createButton())
    const button = async (named: string) => within(await result()).getByRole('button', { name: named })
    ;(await button('Delete…')).focus()
    fireEvent.click(await button('Delete…'))
    await waitFor(async () => expect(document.activeElement).toBe(await button('Keep')))
    fake.answers.undoAddress = ({ id }) =>
      success({ ...entry(id, { address: 'suggestion1@haltman.io' }), state: 'deleted', undo: 'no' })
    ;(await button('Delete for good')).focus()
    fireEvent.click(await button('Delete for good'))
    await waitFor(async () => expect((await result()).textContent).toContain('Deleted'))
    await waitFor(async () => expect(document.activeElement).toBe(await result()))
    expect((await result()).textContent).not.toContain('for ever')
  })

  test('no longer says where mail goes once the address is deleted', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.click(createButton())
    expect((await result()).textContent).toContain('Forwards to me@inbox.example')
    fake.send('addressChanged', {
      ...entry(1, { address: 'suggestion1@haltman.io', destination: 'me@inbox.example' }),
      state: 'deleted',
      undo: 'no',
    })
    await waitFor(async () => expect((await result()).textContent).toContain('Deleted'))
    expect((await result()).textContent).not.toContain('Forwards to')
    expect(within(await result()).queryByRole('button')).toBeNull()
  })

  test('shows and announces the address that a hotkey made', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.click(createButton())
    await result()
    fake.send('clipboardChanged', { id: 9 })
    expect(within(await result()).queryByText('Copied')).toBeNull()
    fake.send('addressMade', { entry: entry(9), copied: true })
    expect((await result()).textContent).toContain('name9@haltman.io')
    expect(within(await result()).getByText('Copied')).toBeTruthy()
    expect(screen.getAllByRole('status').at(-1)?.textContent).toContain(
      'name9@haltman.io is on the clipboard.',
    )
    fake.send('addressMade', { entry: entry(10), copied: false })
    expect((await result()).textContent).toContain('Made, but not copied. Press Copy.')
  })

  test.each([
    [practice, true],
    [work, false],
  ])('offers Undo if the provider can undo: %#', async (owner, offered) => {
    open(createPopoverApi([owner]))
    fireEvent.click(createButton())
    const undo = within(await result()).queryByRole('button', { name: 'Undo' })
    expect(undo !== null).toBe(offered)
  })
})

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
    expect(fake.asked('holdPopover')).toEqual([{ held: true }, { held: false }])
  })

  test('counts down to the time the service named, and creates only then', async () => {
    const fake = await openLimited()
    expect(screen.getByRole('timer').textContent).toBe('Try again in 1:01')
    await vi.advanceTimersByTimeAsync(2000)
    expect(screen.getByRole('timer').textContent).toBe('Try again in 0:59')
    fireEvent.click(createButton())
    expect(fake.asked('createAddress')).toHaveLength(1)
    type(name(), 'other')
    expect(createButton().getAttribute('aria-disabled')).toBe('true')
    await vi.advanceTimersByTimeAsync(59_000)
    expect(createButton().getAttribute('aria-disabled')).toBe('false')
    expect(screen.getByRole('alert').textContent).toContain('You can try again now.')
    fireEvent.click(createButton())
    await vi.advanceTimersByTimeAsync(0)
    expect(fake.asked('createAddress')).toHaveLength(2)
  })

  test('does not prolong the wait by a year when the clock is set back by one', async () => {
    const fake = await openLimited()
    vi.setSystemTime(Date.now() - 365 * 86_400_000)
    fake.send('accountsChanged', { accounts: [home], currentAccountId: home.id })
    await vi.advanceTimersByTimeAsync(62_000)
    expect(createButton().getAttribute('aria-disabled')).toBe('false')
    type(name(), 'other')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('of unknown outcome can be checked, even after more typing', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () =>
      failed(failure({ code: 'unknown-outcome', reason: 'outcome-unknown', attemptId: 7 }))
    open(fake)
    fireEvent.click(createButton())
    await screen.findByRole('alert')
    type(name(), 'other')
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }))
    expect((await result()).textContent).toContain('found@haltman.io')
    expect(fake.asked('checkAttempt')).toEqual([{ attemptId: 7 }])
    expect(screen.queryByRole('alert')).toBeNull()
    expect(name().value).toBe('other')
  })

  test('of unknown outcome that proves a success leaves a form that is ready for another', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () =>
      failed(failure({ code: 'unknown-outcome', reason: 'outcome-unknown', attemptId: 7 }))
    open(fake)
    type(name(), 'mine')
    type(label(), 'shop')
    fireEvent.click(createButton())
    await screen.findByRole('alert')
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }))
    expect((await result()).textContent).toContain('found@haltman.io')
    await waitFor(() => expect(name().value).not.toBe('mine'))
    expect(label().value).toBe('')
  })

  const lost = (attemptId: number, message = `Lost ${attemptId}.`) =>
    failure({ code: 'unknown-outcome', reason: 'outcome-unknown', attemptId, message })
  const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)
  const dismiss = () => fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))

  test('of unknown outcome goes when its question is answered', () => {
    const fake = createPopoverApi([home])
    open(fake)
    fake.send('popoverShown', { unreadFailures: [{ failure: lost(7) }] })
    fake.send('attemptSettled', { attemptId: 8 })
    expect(alerts()).toEqual([expect.stringContaining('Lost 7.')])
    fake.send('attemptSettled', { attemptId: 7 })
    expect(alerts()).toEqual([])
  })

  test('of unknown outcome gives way to the known outcome', () => {
    const fake = createPopoverApi([home])
    open(fake)
    fake.send('popoverShown', { unreadFailures: [{ failure: lost(7) }] })
    const notMade = failure({ code: 'not-found', reason: 'not-made', message: 'It was not made.' })
    fake.send('attemptSettled', { attemptId: 7, failure: notMade })
    expect(alerts()).toEqual([expect.stringContaining('It was not made.')])
    dismiss()
    expect(alerts()).toEqual([])
  })

  test('of unknown outcome is asked again when its reason has changed, shown or waiting', () => {
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

  test('of unknown outcome is shown after later ones, unless it was answered before', () => {
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

  test('of another account causes no wait here', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    const waits = failure({ code: 'rate-limited', reason: 'rate-limited', retryAt: Date.now() + 60_000 })
    fake.send('popoverShown', { unreadFailures: [{ accountId: 'another', failure: waits }] })
    expect(screen.getByRole('alert').textContent).toContain(waits.message)
    expect(createButton().getAttribute('aria-disabled')).toBe('false')
  })

  test('with a wait still counts when the account is chosen again', () => {
    open(createPopoverApi([{ ...home, retryAt: Date.now() + 60_000 }]))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(createButton().getAttribute('aria-disabled')).toBe('true')
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
    expect(createButton().getAttribute('aria-disabled')).toBe('false')
  })
})
