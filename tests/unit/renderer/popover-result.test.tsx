// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { failed, type Result, success } from '../../../src/shared/result.ts'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import { later, resetLater } from './fake-later.ts'
import { createPopoverApi, deferred, entry, failure, home, practice, work } from './popover-api.ts'
import {
  addresses,
  alerts,
  answered,
  button,
  createButton,
  list,
  marked,
  name,
  open,
  press,
  result,
  rowOf,
  rows,
  said,
  type,
  usePopover,
} from './popover-screen.tsx'

vi.mock('../../../src/renderer/popover/later.tsx', () => import('./fake-later.ts'))

usePopover()
beforeEach(resetLater)

const start = Date.UTC(2028, 1, 29)
const tick = (ms = 0) => vi.advanceTimersByTimeAsync(ms)

/** Opens the popover by a clock of the test, and makes the suggestion. */
async function openWithResult(accounts = [home]) {
  vi.useFakeTimers({ now: start })
  const fake = createPopoverApi(accounts)
  open(fake)
  press('Enter')
  await tick()
  return fake
}

describe('the first run', () => {
  test('leads to a copied practice address in two clicks', async () => {
    open(createPopoverApi([]))
    fireEvent.click(await screen.findByRole('button', { name: 'Try it without an account' }))
    await screen.findByText('For practice: receives no mail')
    expect(addresses()).toEqual([expect.stringMatching(/^Create practice address .*@practice\.invalid$/)])
    fireEvent.click(createButton())
    const row = await result()
    expect(row.textContent).toMatch(/@practice\.invalid.*Copied/)
    expect(row.textContent).not.toContain('Forwards to')
  })

  test('leads to the form for an account', async () => {
    const fake = createPopoverApi([])
    open(fake)
    fireEvent.click(await screen.findByRole('button', { name: 'Add account' }))
    expect(fake.asked('openSettings')).toEqual([{ page: 'accounts', addAccount: true }])
  })
})

describe('the address that was just made', () => {
  test('is copied again by a second Enter, and no other is made', async () => {
    const fake = await openWithResult()
    for (const later of [0, 800]) {
      await tick(later)
      press('Enter')
      await tick()
    }
    expect(fake.asked('createAddress')).toHaveLength(1)
    expect(fake.asked('copyAddress')).toEqual([{ id: 1 }, { id: 1 }])
    expect(button('Copy again')).toBeTruthy()
  })

  test.each([
    [0, 1],
    [699, 1],
    [701, 2],
    [-3_600_000, 2],
  ])('is followed by another for a press on the making row %d ms later: %d in all', async (wait, made) => {
    const fake = await openWithResult()
    vi.setSystemTime(start + wait)
    press('Enter', { ctrlKey: true })
    await tick()
    expect(fake.asked('createAddress')).toHaveLength(made)
  })

  test('does not keep a name from being made that was typed at once', async () => {
    const fake = await openWithResult()
    type(name(), 'shop')
    press('Enter')
    await tick()
    expect(fake.asked('createAddress')).toMatchObject([{ localPart: 'suggestion1' }, { localPart: 'shop' }])
  })

  test('is marked until the next letter', async () => {
    await openWithResult()
    expect(marked()).toBe(rows()[0])
    expect(rows()[0]?.className).toContain('made')
    type(name(), 's')
    await tick(100)
    expect(rows()[0]?.textContent).toContain('Create s@')
    expect(list().querySelector('.made')).toBeNull()
  })

  test('is marked until the popover was hidden, and then a row like others', async () => {
    const fake = await openWithResult()
    fake.send('popoverShown', { shownAt: Date.now() })
    await tick()
    expect(addresses()).toEqual(['Create suggestion2@haltman.io', 'suggestion1@haltman.io'])
    expect(marked().textContent).toContain('Create')
  })

  test('says plainly when it is not on the clipboard, and is copied by Enter', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () => success({ entry: entry(1), copied: false })
    open(fake)
    press('Enter')
    expect((await result()).textContent).toContain('Not copied')
    expect(said()).toBe('name1@haltman.io was made, but not copied.')
    fireEvent.click(button('Copy'))
    await waitFor(() => expect(marked().textContent).toMatch(/Copied$/))
    expect(fake.asked('copyAddress')).toEqual([{ id: 1 }])
    await waitFor(() => expect(said()).toBe('name1@haltman.io is on the clipboard.'))
  })

  test('says nothing about the clipboard if the user turned copying off', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () => success({ entry: entry(1), copied: false, copyOff: true })
    open(fake, { copyOff: true })
    fireEvent.click(button('Create'))
    expect((await result()).textContent).not.toMatch(/copied/i)
    expect(said()).toBe('name1@haltman.io')
  })

  test('no longer shows where mail goes once it is deleted', async () => {
    const fake = await openWithResult()
    expect(marked().textContent).toContain('Forwards to me@inbox.example')
    fake.send('addressChanged', {
      ...entry(1, { address: 'suggestion1@haltman.io', destination: 'me@inbox.example' }),
      state: 'deleted',
      says: 'deleted',
      can: [],
    })
    await tick()
    expect(marked().textContent).toContain('Deleted')
    expect(marked().textContent).not.toContain('Forwards to')
    expect(screen.queryByRole('button', { name: 'Delete…' })).toBeNull()
  })

  test('is replaced by the address of a hotkey, which is announced', async () => {
    const fake = await openWithResult()
    const suggested = fake.asked('suggestName').length
    fake.send('clipboardChanged', { id: 9 })
    expect(marked().textContent).not.toContain('Copied')
    fake.send('addressMade', { entry: entry(9), copied: true })
    expect(marked().textContent).toMatch(/name9@haltman\.io.*Copied/)
    expect(said()).toContain('name9@haltman.io is on the clipboard.')
    // The address can be the one in reserve, whose name was the suggestion.
    await waitFor(() => expect(fake.asked('suggestName')).toHaveLength(suggested + 1))
    fake.send('addressMade', { entry: entry(10), copied: false })
    expect(marked().textContent).toMatch(/name10@haltman\.io.*Not copied/)
  })
})

describe('undo', () => {
  test.each([
    ['a practice address', practice, 'Undo'],
    ['an address that is deleted for ever', home, 'Delete…'],
    ['an address that stays', work, undefined],
  ])('is offered as what it does: %s', async (_name, owner, named) => {
    await openWithResult([owner])
    expect(
      screen.queryAllByRole('button', { name: /^(Undo|Delete…)$/ }).map((one) => one.textContent),
    ).toEqual(named === undefined ? [] : [expect.stringContaining(named)])
  })

  test.each(['button', 'key'])('takes back what was just made, by its %s', async (by) => {
    const fake = await openWithResult([practice])
    if (by === 'button') fireEvent.click(button('Undo'))
    else expect(press('z', { ctrlKey: true })).toBe(false)
    await tick()
    expect(fake.asked('undoAddress')).toEqual([{ id: 1 }])
    expect(rowOf('suggestion1@practice.invalid').textContent).toContain('Deleted')
    expect(rowOf('suggestion1@practice.invalid').textContent).not.toContain('Copied')
    expect(said()).toBe('Deleted')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('asks first where the name is lost for ever', async () => {
    const fake = await openWithResult()
    press('z', { ctrlKey: true })
    fireEvent.click(button('Delete…'))
    await vi.waitFor(() => expect(later.ran).toHaveLength(2))
    expect(later.ran.map(({ action, entry: { id } }) => [action, id])).toEqual([
      ['delete-forever', 1],
      ['delete-forever', 1],
    ])
    expect(fake.asked('undoAddress')).toEqual([])
  })

  test.each([
    ['just before two minutes', 119_000, 1],
    ['after two minutes', 121_000, 0],
    ['with the clock set back by an hour', -3_600_000, 0],
  ])(
    'works by its key for two minutes, also in a popover that was hidden: %s',
    async (_name, wait, undone) => {
      const fake = await openWithResult([practice])
      vi.setSystemTime(start + wait)
      fake.send('popoverShown', { shownAt: Date.now() })
      await tick()
      press('z', { ctrlKey: true })
      await tick()
      expect(fake.asked('undoAddress')).toHaveLength(undone)
    },
  )

  test('is offered for two minutes in a popover that stays open', async () => {
    await openWithResult([practice])
    await tick(119_000)
    expect(button('Undo')).toBeTruthy()
    await tick(2_000)
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('is left to a text that can be undone', async () => {
    const fake = await openWithResult([practice])
    type(name(), 'shop')
    expect(press('z', { ctrlKey: true })).toBe(true)
    await tick()
    expect(fake.asked('undoAddress')).toEqual([])
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('that fails says so', async () => {
    const fake = createPopoverApi([practice])
    open(fake)
    press('Enter')
    await result()
    const undone = deferred<Result<AddressEntry>>()
    fake.answers.undoAddress = () => undone.promise
    fireEvent.click(button('Undo'))
    undone.resolve(failed(failure({ message: 'No connection.' })))
    await waitFor(() => expect(alerts()).toEqual([expect.stringContaining('No connection.')]))
    await answered()
    expect(rowOf('suggestion1@practice.invalid').textContent).not.toContain('Deleted')
  })
})
