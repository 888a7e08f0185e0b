// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Result, success } from '../../../src/shared/result.ts'
import { createPopoverApi, deferred, failure, home } from './popover-api.ts'
import { alerts, button, label, name, open, type, usePopover } from './popover-screen.tsx'
import { teachDialogs } from './settings-api.ts'

// The part that loads after the first frame is the real one here. It is drawn beside the page, and the test removes it.

type Retold = Result<{ readonly message: string; readonly hint: string }>

beforeAll(teachDialogs)
usePopover()
afterEach(() => {
  document.body.textContent = ''
})

describe('a notice', () => {
  const notice = { id: 'update', message: 'A new version is there.', hint: 'Install it in the settings.' }
  const expiry = {
    id: 'key-expiry-1',
    message: 'The key of Home expires on 3 May.',
    hint: '',
    renewAccountId: home.id,
  }

  test('is shown after the first frame, also when it arrives later, and can be dismissed', async () => {
    const fake = createPopoverApi([home])
    open(fake, { notices: [expiry] })
    // It arrives while the part that draws notices is loaded.
    fake.send('noticesChanged', [notice])
    expect((await screen.findByText('A new version is there.')).parentElement?.textContent).toBe(
      'A new version is there. Install it in the settings.',
    )
    fireEvent.click(button('Dismiss'))
    expect(fake.asked('dismissNotice')).toEqual([{ id: 'update' }])
    fake.send('noticesChanged', [])
    expect(screen.queryByText('A new version is there.')).toBeNull()
    fake.send('noticesChanged', [notice])
    expect(screen.getByText('A new version is there.')).toBeTruthy()
  })

  test('about a key that expires leads to its renewal', async () => {
    const fake = createPopoverApi([home])
    open(fake, { notices: [expiry] })
    fireEvent.click(await screen.findByRole('button', { name: 'The key of Home expires on 3 May.' }))
    expect(fake.asked('openSettings')).toEqual([{ page: 'accounts', renewAccountId: home.id }])
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull()
  })
})

describe('after a change of the language', () => {
  test('the failure on the screen and those behind it are told anew, and one that came meanwhile stays', async () => {
    const fake = createPopoverApi([home])
    const retellFailure = async ({ message }: { message: string }) =>
      success({ message: `Anew: ${message}`, hint: '' })
    Object.assign(fake.answers, { retellFailure })
    open(fake)
    await screen.findByRole('menu', { hidden: true })
    const [first, second, third] = [1, 2, 3].map((attemptId) =>
      failure({ code: 'unknown-outcome', attemptId, message: `Question ${attemptId}.` }),
    )
    for (const one of [first, second])
      fake.send('popoverShown', { unreadFailures: one ? [{ failure: one }] : [] })
    fake.send('languageChanged', 'en')
    await waitFor(() => expect(alerts()[0]).toContain('Anew: Question 2.'))
    fake.send('languageChanged', 'en')
    fake.send('popoverShown', { unreadFailures: third ? [{ failure: third }] : [] })
    await new Promise((resolve) => setTimeout(resolve))
    expect(alerts()[0]).toContain('Question 3.')
    expect(alerts()[0]).not.toContain('Anew')
    fireEvent.click(button('Dismiss'))
    expect(alerts()[0]).toContain('Anew: Anew: Question 2.')
    fireEvent.click(button('Dismiss'))
    expect(alerts()[0]).toContain('Anew: Anew: Question 1.')
  })

  test('and another before its answer, the failure is told in the last language', async () => {
    const fake = createPopoverApi([home])
    const [first, second] = [deferred<Retold>(), deferred<Retold>()]
    const answers = [first, second]
    Object.assign(fake.answers, { retellFailure: () => answers.shift()?.promise })
    open(fake)
    await screen.findByRole('menu', { hidden: true })
    fake.send('popoverShown', { unreadFailures: [{ failure: failure({ message: 'Lost.' }) }] })
    fake.send('languageChanged', 'en')
    fake.send('languageChanged', 'en')
    first.resolve(success({ message: 'Verloren.', hint: '' }))
    await new Promise((resolve) => setTimeout(resolve))
    second.resolve(success({ message: 'Perdu.', hint: '' }))
    await waitFor(() => expect(alerts()[0]).toContain('Perdu.'))
  })
})

describe('a letter that comes before the popover hears that it appeared', () => {
  test('replaces the text from before it was hidden', async () => {
    open(createPopoverApi([home]))
    await screen.findByRole('menu', { hidden: true })
    type(name(), 'old.text')
    label().focus()
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    fireEvent(document, new Event('visibilitychange'))
    hidden.mockRestore()
    expect(document.activeElement).toBe(name())
    expect([name().selectionStart, name().selectionEnd]).toEqual([0, 8])
  })

  test('goes to the field if nothing has the focus, and no other key does', async () => {
    open(createPopoverApi([home]))
    await screen.findByRole('menu', { hidden: true })
    type(name(), 'old.text')
    name().setSelectionRange(8, 8)
    name().blur()
    for (const other of [{ key: ' ' }, { key: 'Shift' }, { key: 'c', ctrlKey: true }])
      fireEvent.keyDown(document.body, other)
    expect(document.activeElement).toBe(document.body)
    fireEvent.keyDown(document.body, { key: 'c' })
    expect(document.activeElement).toBe(name())
    expect(name().selectionStart).toBe(name().selectionEnd)
    name().blur()
    fireEvent.blur(window)
    fireEvent.keyDown(document.body, { key: 'c' })
    expect([name().selectionStart, name().selectionEnd]).toEqual([0, 8])
    label().focus()
    fireEvent.keyDown(label(), { key: 'c' })
    expect(document.activeElement).toBe(label())
  })
})
